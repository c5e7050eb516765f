import { names } from "../sheets/defined-names";
import type { Checked } from "./check-workbook";
import { textOf } from "./workbook-marks";

/** What tells this file from all others, copies of it included: the ids of the assessment and of the file; null where it has lost one. */
export const workbookKey = ({ reading }: Checked): string | null => {
  const ids = [names.workbookId, names.copyId].map((name) => textOf(reading, name));
  return ids.includes("") ? null : ids.join(":");
};
