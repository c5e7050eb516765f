import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rectangle with these two opposite corners. */
export const areaBetween = (a: Place, b: Place): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const touches = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const join = (a: Area, b: Area): Area => {
  const lastOf = (area: Area): Place => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  });
  const [lastA, lastB] = [lastOf(a), lastOf(b)];
  return areaBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(lastA.row, lastB.row), column: Math.max(lastA.column, lastB.column) },
  );
};

/** The smallest area around this one that cuts no merged area in two: what Excel lets one select. */
export const wholeMerges = (sheet: Sheet, area: Area): Area => {
  const grown = sheet.merges.filter((merge) => touches(merge, area)).reduce(join, area);
  const same = grown.rows === area.rows && grown.columns === area.columns;
  return same ? area : wholeMerges(sheet, grown);
};
