import type { Area } from "../book/area";
import { cellsOf, isOnSheet, overlaps } from "../book/areas";
import type { Sheet } from "../book/sheet";
import type { Value } from "../book/value";
import type { Place } from "./formula-place";
import { type Grid, Matrix } from "./operand";

/** The cells an array fills from its formula's cell on. */
export const spillArea = ({ row, column }: Place, { rows, columns }: Grid): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The array as it is now, whatever becomes of the cells it reads; one that leaves the sheet is never shown. */
export const heldFast = (at: Place, grid: Grid): Grid => {
  if (grid instanceof Matrix || !isOnSheet(spillArea(at, grid))) return grid;
  const readers = Array.from({ length: grid.columns }, (_, column) => grid.reader(column));
  const values = Array.from({ length: grid.rows }, (_, row) => readers.map((read) => read(row)));
  return new Matrix(grid.rows, grid.columns, values.flat());
};

/** Whether a cell has something of its own, or of another array. */
const isTaken = (sheet: Sheet, area: Area, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  if (cell === undefined || (cell.value === null && cell.formula === null)) return false;
  const shown = cell.spilled && sheet.spillAt(row, column);
  return !shown || shown.row !== area.row || shown.column !== area.column;
};

const hasRoom = (sheet: Sheet, area: Area): boolean => {
  if (area.rows === 1 && area.columns === 1) return true;
  if (!isOnSheet(area)) return false;
  const fixed = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (fixed.some((one) => overlaps(one, area))) return false;
  for (const [row, column] of cellsOf(area))
    if ((row !== area.row || column !== area.column) && isTaken(sheet, area, row, column))
      return false;
  return true;
};

/** What the cell of an array formula shows: #SPILL! where the array has no room. No table takes one in. */
export const spilledResult = (
  at: Place,
  array: Grid,
): { readonly value: Value; readonly array: Grid | null } =>
  hasRoom(at.sheet, spillArea(at, array))
    ? { value: array.at(0, 0) ?? 0, array }
    : { value: { error: "#SPILL!" }, array: null };
