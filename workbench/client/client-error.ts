/** What a host refused, or an object that was asked for what it does not have yet, in the shape in which add-ins hear it. */
export class ClientError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly debugInfo: { readonly errorLocation: string } = { errorLocation: "" },
  ) {
    super(message);
  }
}
