import { Refused } from "../book/refused";

/** The argument is missing, of the wrong kind, or does not fit. */
export const invalidArgument = (message: string): Refused =>
  new Refused("InvalidArgument", message);

/** There is no such sheet, name, table, … */
export const itemNotFound = (what: string): Refused =>
  new Refused("ItemNotFound", `There is no ${what}.`);

/** What is selected are several ranges, where one is asked for. */
export const invalidSelection = (): Refused =>
  new Refused("InvalidSelection", "The current selection is invalid for this operation.");

/** This host does not have the member; `member` reads "Class.Member". */
export const apiNotFound = (member: string): Refused =>
  new Refused("ApiNotFound", `${member} is not available in this Excel.`);

/** Excel has it, and this host says so instead of pretending. */
export const notImplemented = (what: string): Refused =>
  new Refused("NotImplemented", `${what} is not implemented by the workbench.`);

const httpStatus: Record<string, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/** The HTTP status office.js reports beside an error code. */
export const statusOf = (code: string): number => httpStatus[code] ?? 400;
