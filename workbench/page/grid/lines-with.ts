import { type Area, sheetColumns, sheetRows } from "../../book/area";
import { selectedAreas } from "../../book/selection";
import type { Sheet } from "../../book/sheet";

export type LineKind = "rows" | "columns";

/** A row or a column. */
export interface Line {
  readonly what: LineKind;
  readonly index: number;
}

/** Rows or columns next to each other. */
export interface Lines {
  readonly what: LineKind;
  readonly first: number;
  readonly count: number;
}

/** The whole rows or columns that were selected last, null where not all that is selected are whole ones. */
export const selectedLines = ({ selection }: Sheet, what: LineKind): Lines | null => {
  const isWhole = ({ rows, columns }: Area): boolean =>
    what === "rows" ? columns === sheetColumns : rows === sheetRows;
  if (!selectedAreas(selection).every(isWhole)) return null;
  return linesOf(selection.area, what);
};

/** What a change of one line changes: all selected ones, in every area, where it is one of several, else itself. */
export const linesWith = (sheet: Sheet, { what, index }: Line): readonly Lines[] => {
  const selected = selectedAreas(sheet.selection).map((area) => linesOf(area, what));
  const isOne =
    selectedLines(sheet, what) !== null &&
    selected.some(({ first, count }) => index >= first && index < first + count);
  return isOne ? selected : [{ what, first: index, count: 1 }];
};

const linesOf = ({ row, column, rows, columns }: Area, what: LineKind): Lines =>
  what === "rows" ? { what, first: row, count: rows } : { what, first: column, count: columns };
