import type { Refusal } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import type { Reading } from "../sheets/reading";

/**
 * What to say of a workbook that a sealing or an unsealing has left halfway: open, and yet its tables cannot grow. Null
 * where none did; a person locks one sheet, a seal both.
 */
export const halfSealed = ({
  monitoring,
  lists,
  protectedSheets,
  ...its
}: Reading): Refusal | null => {
  const title = monitoring?.body.sheet;
  const others = lists.get("nonconformities")?.headers.sheet;
  const areLocked = [title, others].every((one) => one === undefined || protectedSheets.has(one));
  if (title === undefined || !areLocked || isSealed(its)) return null;
  return { code: "seal-unfinished", subject: title, cause: "" };
};
