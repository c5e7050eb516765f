import type { Refusal } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import type { Reading } from "../sheets/reading";

/** What to say of a workbook that a sealing or an unsealing has left halfway: open, and yet its table cannot grow. Null where none did. */
export const halfSealed = (reading: Reading): Refusal | null => {
  const title = reading.monitoring?.body.sheet;
  if (title === undefined || isSealed(reading) || !reading.protectedSheets.has(title)) return null;
  return { code: "seal-unfinished", subject: title, cause: "" };
};
