import type { OurAnswer } from "./answers";

/** What two other programs read of a planted file, in words. */
export interface Others {
  readonly libreOffice: string;
  readonly openpyxl: string;
}

/**
 * Kinds that others read otherwise for reasons that are no ambiguity of the file; none of them is ever intact but where
 * blanks and escapes in texts are all that differs.
 */
const knownOfLibreOffice: ReadonlyMap<string, string> = new Map([
  ["a name of two areas", "it adds up both, and we take them for an error"],
  ["a truth in another form", "it counts truths when it adds up areas, and Excel does not"],
  ["a formula in pieces", "it counts errors among texts, and Excel does not"],
  ["a formula of an array over other cells", "it fills cells that the file leaves out"],
  ["a table of data", "it calculates tables of data, and we take what is stored"],
  ["a table without headings, or with totals", "it takes totals for data"],
  ["a text with Excel's escapes", "it leaves some of them in texts"],
]);

const knownOfOpenpyxl: ReadonlyMap<string, string> = new Map([
  ["a text with Excel's escapes", "it leaves them in texts"],
  ["a name in pieces", "it takes the first piece of a name that comments part"],
  ["a formula that begins with a sign", "it takes a text that begins with = for a formula"],
  ["a table of data", "it reads the formula as an empty one"],
]);

/** What is wrong about our answer beside those of the others; null where nothing is. */
export const twoReadings = (kind: string, ours: OurAnswer, others: Others): string | null => {
  if (ours.kind === "refused") return ours.sentence === "" ? "refused without a sentence" : null;
  const differs = (its: string, our: string) => its !== "not opened" && its !== our;
  if (differs(others.libreOffice, ours.calculated))
    if (ours.status === "intact" || !knownOfLibreOffice.has(kind))
      return `${ours.status}: we read ${ours.calculated}, LibreOffice ${others.libreOffice}`;
  if (differs(others.openpyxl, ours.given) && !knownOfOpenpyxl.has(kind))
    return `${ours.status}: we read ${ours.given}, openpyxl ${others.openpyxl}`;
  return null;
};
