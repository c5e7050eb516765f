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

/** The whole rows or columns that are selected, null where the selection is not of whole ones. */
export const selectedLines = ({ selection }: Sheet, what: LineKind): Lines | null => {
  const isWhole = ({ rows, columns }: Area): boolean =>
    what === "rows" ? columns === sheetColumns : rows === sheetRows;
  if (!selectedAreas(selection).every(isWhole)) return null;
  const { row, column, rows, columns } = selection.area;
  return what === "rows"
    ? { what, first: row, count: rows }
    : { what, first: column, count: columns };
};

/** What a change of one line changes: all selected ones where it is one of several, else itself. */
export const linesWith = (sheet: Sheet, { what, index }: Line): Lines => {
  const selected = selectedLines(sheet, what);
  const isOne =
    selected !== null && index >= selected.first && index < selected.first + selected.count;
  return isOne ? selected : { what, first: index, count: 1 };
};
