/** The error codes a cell can hold, as Excel shows them. */
export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error is an object, so that the text "#N/A" and the error #N/A stay two things. */
export interface ErrorValue {
  readonly error: ErrorCode;
}

/** What a cell holds: blank (null), number (dates are serials), text, boolean or error. */
export type Value = null | number | string | boolean | ErrorValue;

/** Whether a cell that held the one value would be no different with the other. */
export const sameValue = (one: Value, other: Value): boolean =>
  isError(one) && isError(other) ? one.error === other.error : Object.is(one, other);

/** Whether the value is a cell error. */
export const isError = (value: Value): value is ErrorValue =>
  typeof value === "object" && value !== null;
