/** Faults of the channel, by the numbers Office on the web answers. */
export const channelFaults = {
  5012: { code: "InvalidOrTimedOutSession", status: 408 },
  5102: { code: "ActivityLimitReached", status: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  7000: { code: "AccessDenied", status: 401 },
} as const;
export type ChannelFault = keyof typeof channelFaults;

/**
 * Something that goes wrong once. By `batch`: the n-th batch from now (1 is the next; clean-up batches do not count)
 * fails before anything happens. By `action`: the n-th time "Class.Member" is called or set, actions before it
 * having happened.
 */
export type Fault =
  | { readonly batch: number; readonly code: ChannelFault | string }
  | { readonly action: string; readonly nth?: number; readonly code: string };
