import { sheetColumns, sheetRows } from "../area";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";
import { requireAllowed } from "./guard";
import { refuse } from "./refuse";

/** Some rows or columns next to each other. */
export interface Lines {
  readonly what: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** Points that a row or column has at most. */
export const sizeLimits = { rows: 409, columns: 1_790 };

/** Sets the height of rows or the width of columns in points; null is the default. */
export const setSize = (
  state: BookState,
  sheetId: string,
  lines: Lines,
  points: number | null,
): void => {
  const { what } = lines;
  const sheet = state.sheetById(sheetId);
  requireLines(lines);
  requireAllowed(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (points !== null && !(points >= 0 && points <= sizeLimits[what]))
    refuse("sizeOutside", sizeLimits[what]);
  const sizes = new Map(what === "rows" ? sheet.state.rowHeights : sheet.state.columnWidths);
  for (const line of each(lines)) {
    if (points === null) sizes.delete(line);
    else sizes.set(line, points);
  }
  state.alter(
    sheet,
    what === "rows"
      ? { rowHeights: sizes }
      : { columnWidths: sizes, fittedColumns: given(sheet, lines) },
  );
  state.tell({ kind: "viewChanged" });
};

/** The columns that fit what was typed, but for those that are given a size. */
const given = ({ state: { fittedColumns } }: WorkSheet, { first, count }: Lines) =>
  new Set([...fittedColumns].filter((column) => column < first || column >= first + count));

/** What becomes of lines. */
export type Hiding = "hidden" | "shown";

export const setHidden = (
  state: BookState,
  sheetId: string,
  lines: Lines,
  hidden: Hiding,
): void => {
  const { what } = lines;
  const sheet = state.sheetById(sheetId);
  requireLines(lines);
  requireAllowed(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const set = new Set(what === "rows" ? sheet.state.hiddenRows : sheet.state.hiddenColumns);
  for (const line of each(lines)) {
    if (hidden === "hidden") set.add(line);
    else set.delete(line);
  }
  state.alter(sheet, what === "rows" ? { hiddenRows: set } : { hiddenColumns: set });
  state.tell({ kind: "viewChanged" });
};

/** Refuses lines that no sheet has. */
export const requireLines = ({ what, first, count }: Lines): void => {
  const limit = what === "rows" ? sheetRows : sheetColumns;
  if (first < 0 || count < 1 || first + count > limit || !Number.isInteger(first + count))
    refuse("noSuchLines", count, what, first);
};

function* each({ first, count }: Lines): Generator<number> {
  for (let line = first; line < first + count; line += 1) yield line;
}
