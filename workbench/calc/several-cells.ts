import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { remembering } from "@tanping/ooxml/remembering";

/** Whether a reference, by its text alone, means more than one cell: a table's column does, its own row does not. */
export const severalCells = remembering((text): boolean => {
  const structured = text.includes("[") ? parseStructRef(text) : undefined;
  if (structured !== undefined) {
    const isOwnRow = structured.sections?.some((section) => section === "this row") === true;
    return !isOwnRow || (structured.columns?.length ?? 0) !== 1;
  }
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return false;
  const { top, left, bottom, right } = parsed.range;
  return top === undefined || left === undefined || top !== bottom || left !== right;
});
