import type { SourceCell } from "../tabular/source";

/** The cell as a person reads it. */
export const cellShown = (cell: SourceCell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : typeof cell === "boolean"
      ? String(cell).toUpperCase()
      : String(cell);

/** What most cells are written in: signs of one width, and no white space. */
const narrow = /^[!-~]*$/;

/** Its text in one width, without white space around it. */
export const plainText = (cell: SourceCell | undefined): string => {
  const text = cellShown(cell);
  return narrow.test(text) ? text : text.normalize("NFKC").trim();
};

/** Whether there is nothing to read. */
export const isBlankCell = (cell: SourceCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
