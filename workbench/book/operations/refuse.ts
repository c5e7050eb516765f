import { Refused } from "../refused";

/** Office.js's error codes as the book uses them. */
export type RefusalCode =
  | "AccessDenied"
  | "InvalidArgument"
  | "InvalidOperation"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

/** Ends the operation: nothing of it remains. */
export const refuse = (code: RefusalCode, message: string): never => {
  throw new Refused(code, message);
};
