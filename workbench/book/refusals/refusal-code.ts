/** Office.js's error codes as the book uses them. */
export type RefusalCode =
  | "AccessDenied"
  | "InvalidArgument"
  | "InvalidOperation"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

/** A refusal's code and what a developer reads of it; the details are what the sentence names. */
export interface ToldRefusal<Details extends readonly unknown[]> {
  readonly code: RefusalCode;
  readonly message: (...details: Details) => string;
}

/** Refusals of one code. */
export const withCode =
  (code: RefusalCode) =>
  <Details extends readonly unknown[]>(
    message: (...details: Details) => string,
  ): ToldRefusal<Details> => ({ code, message });
