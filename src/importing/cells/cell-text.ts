import { foldWidth } from "../../cells/fold-width";
import { sumWord, type SumWord } from "../../monitoring/total-words";
import type { SourceCell } from "../../tabular/source";

/** The cell as a person reads it. */
export const cellShown = (cell: SourceCell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : typeof cell === "boolean"
      ? String(cell).toUpperCase()
      : String(typeof cell === "object" ? cell.number : cell);

/** What most cells are written in: signs of one width, and no white space. */
const narrow = /^[!-~]*$/;

/** Signs that nobody sees, which are copied from pages and programs together with what is. */
const unseen = /[\u200b-\u200d\u2060\ufeff]/g;

/** The text in one width, without signs that nobody sees. */
export const asSeen = (text: string): string => foldWidth(text.replaceAll(unseen, ""));

/** Its text in one width, without white space around it. */
export const plainText = (cell: SourceCell | undefined): string => {
  const text = cellShown(cell);
  return narrow.test(text) ? text : asSeen(text).trim();
};

/** Figures and periods in figures are no words for a total. */
const figures = /^[\d.,:/-]*$/;

/** What a cell where a period or a source would stand says of its row: a total, a mean, a part of the row above. */
export const sumWordIn = (cell: SourceCell | undefined): SumWord | null =>
  typeof cell === "string" && !figures.test(cell)
    ? sumWord(plainText(cell).normalize("NFKC"))
    : null;

/** Whether a heading says that its column is a total or a mean of others: 合计, Total. */
export const isTotal = (heading: string): boolean => {
  const word = sumWordIn(heading);
  return word !== null && word !== "part";
};

/** Whether there is nothing to read. What begins with a sign of ASCII is told from white space without a look at the rest. */
export const isBlankCell = (cell: SourceCell | undefined): boolean => {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cell.trim() === "";
};
