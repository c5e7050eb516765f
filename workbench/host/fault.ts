/** Faults of the channel, by the numbers Office on the web answers, as office.js tells them to the add-in. */
export const channelFaults = {
  /** Also what is left of an answer that was lost on its way. */
  5001: { code: "GeneralException", status: 500 },
  5012: { code: "InvalidOrTimedOutSession", status: 408 },
  /** Throttled: too many requests in a short time. */
  5102: { code: "ActivityLimitReached", status: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  7000: { code: "AccessDenied", status: 401 },
} as const;
export type ChannelFault = keyof typeof channelFaults;

/**
 * A batch that ends with an error: a number is a fault of the channel, a text an error of Excel's. What happened
 * before it stays, as in Excel.
 */
export interface BatchFault {
  /** The n-th batch from now (1 is the next; clean-up batches do not count). */
  readonly batch: number;
  readonly code: ChannelFault | string;
  /**
   * How many calls and settings of the batch happen first, or "all" of them: then only its answer is lost. If left
   * out: none, but for 5104 all, since Excel finds an answer too large when it has it.
   */
  readonly after?: number | "all";
}

/** Something that goes wrong once. */
export type Fault =
  | BatchFault
  /** Just before the n-th batch the user begins to edit the active cell, until the book's editing is set to null. */
  | { readonly batch: number; readonly user: "edits" }
  /** The n-th time from now "Class.Member" is called or set, actions before it having happened. */
  | { readonly action: string; readonly nth?: number; readonly code: string };

export const isChannelFault = (code: ChannelFault | string): code is ChannelFault =>
  code in channelFaults;

/** How much of its batch happens before the fault. */
export const callsBefore = ({ code, after }: BatchFault): number | "all" =>
  after ?? (code === 5104 ? "all" : 0);
