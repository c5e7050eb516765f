import { names } from "../sheets/defined-names";
import type { Checked } from "./check-workbook";
import { textOf } from "./workbook-marks";

/** What tells this file from all others, copies of it included: the ids of the assessment and of the file. */
export const workbookKey = ({ reading }: Checked): string =>
  [names.workbookId, names.copyId].map((name) => textOf(reading, name)).join(":");
