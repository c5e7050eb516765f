import { type Area, sheetColumns, sheetRows } from "./area";

/** The area between two corners, both included. */
export const areaBetween = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** Whether the area lies on the sheet and holds at least one cell. */
export const isOnSheet = (area: Area): boolean =>
  [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= sheetRows &&
  area.column + area.columns <= sheetColumns;

export const isSameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) &&
  containsCell(outer, lastRow(inner), lastColumn(inner));

/** The cells two areas share, null if none. */
export const intersection = (one: Area, other: Area): Area | null => {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return top > bottom || left > right ? null : areaBetween(top, left, bottom, right);
};

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== null;

/** The smallest area that holds both. */
export const around = (one: Area, other: Area): Area =>
  areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );

/** What is left of an area without the cells of another: up to four areas (above, left, right, below). */
export const subtract = (area: Area, taken: Area): readonly Area[] => {
  const hole = intersection(area, taken);
  if (hole === null) return [area];
  const right = areaBetween(hole.row, lastColumn(hole) + 1, lastRow(hole), lastColumn(area));
  return [
    areaBetween(area.row, area.column, hole.row - 1, lastColumn(area)),
    areaBetween(hole.row, area.column, lastRow(hole), hole.column - 1),
    right,
    areaBetween(lastRow(hole) + 1, area.column, lastRow(area), lastColumn(area)),
  ].filter((part) => part.rows > 0 && part.columns > 0);
};

/** Every cell of the area, by rows. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      yield [row, column];
}
