import { broadcast } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { toBoolean, toNumber } from "../coerce";
import {
  fail,
  type Grid,
  gridOf,
  isGrid,
  Matrix,
  type Operand,
  Reference,
  singleOf,
} from "../operand";
import { columnOf, findExact, findSorted, rowOf } from "../vector";

const wholeNumber = (call: Call, index: number, absent: number): number =>
  index < call.count ? Math.trunc(toNumber(singleOf(call.argument(index)))) : absent;

/** Cells stay a reference, so that INDEX can stand in a range and a blank stays blank. */
export const part = (
  grid: Grid,
  row: number,
  column: number,
  size: { rows: number; columns: number },
) => {
  if (grid instanceof Reference)
    return new Reference(grid.source, grid.sheet, {
      row: grid.area.row + row,
      column: grid.area.column + column,
      ...size,
    });
  const values = Array.from({ length: size.rows * size.columns }, (_, i) =>
    grid.at(row + Math.floor(i / size.columns), column + (i % size.columns)),
  );
  return new Matrix(size.rows, size.columns, values);
};

/** Row or column 0 means all of them; a single row takes its only index as a column. */
const index = (call: Call): Operand => {
  const grid = gridOf(call.argument(0));
  const [first, second] = [wholeNumber(call, 1, 0), wholeNumber(call, 2, 0)];
  const isRow = call.count === 2 && grid.rows === 1;
  const [row, column] = isRow
    ? [1, first]
    : [first, call.count === 2 && grid.columns === 1 ? 1 : second];
  if (row < 0 || column < 0) return fail("#VALUE!");
  if (row > grid.rows || column > grid.columns) return fail("#REF!");
  return part(grid, Math.max(row - 1, 0), Math.max(column - 1, 0), {
    rows: row === 0 ? grid.rows : 1,
    columns: column === 0 ? grid.columns : 1,
  });
};

const match = (call: Call): Operand => {
  const grid = gridOf(call.argument(1));
  if (grid.rows > 1 && grid.columns > 1) return fail("#N/A");
  const vector = grid.columns === 1 ? columnOf(grid, 0) : rowOf(grid, 0);
  const kind = Math.sign(wholeNumber(call, 2, 1));
  return broadcast([call.argument(0)], (wanted = null) => {
    if (kind === 0) return findExact(wanted, vector) + 1;
    return findSorted(wanted, vector, kind > 0 ? 1 : -1) + 1;
  });
};

/** VLOOKUP along the first column, HLOOKUP along the first row. */
const lookUp =
  (along: "column" | "row") =>
  (call: Call): Operand => {
    const grid = gridOf(call.argument(1));
    const offset = wholeNumber(call, 2, 1) - 1;
    if (offset < 0) return fail("#VALUE!");
    if (offset >= (along === "column" ? grid.columns : grid.rows)) return fail("#REF!");
    const isSorted = call.count < 4 || toBoolean(singleOf(call.argument(3)));
    const vector = along === "column" ? columnOf(grid, 0) : rowOf(grid, 0);
    return broadcast([call.argument(0)], (wanted = null) => {
      const found = isSorted ? findSorted(wanted, vector, 1) : findExact(wanted, vector);
      return (along === "column" ? grid.at(found, offset) : grid.at(offset, found)) ?? 0;
    });
  };

/** ROW and COLUMN: of the reference, or of the formula's own cell. */
const position =
  (which: "row" | "column") =>
  (call: Call): Operand => {
    if (!call.isGiven(0)) return call.context.at[which] + 1;
    const { area } = call.reference(0);
    const first = area[which] + 1;
    const count = which === "row" ? area.rows : area.columns;
    if (count === 1) return first;
    const numbers = Array.from({ length: count }, (_, i) => first + i);
    return which === "row" ? new Matrix(count, 1, numbers) : new Matrix(1, count, numbers);
  };

const extentOf =
  (which: "rows" | "columns") =>
  (call: Call): Operand => {
    const operand = call.argument(0);
    return isGrid(operand) ? operand[which] : 1;
  };

export const lookupFunctions: Record<string, SheetFunction> = {
  INDEX: { least: 2, most: 3, run: index },
  MATCH: { least: 2, most: 3, run: match },
  VLOOKUP: { least: 3, most: 4, run: lookUp("column") },
  HLOOKUP: { least: 3, most: 4, run: lookUp("row") },
  ROW: { least: 0, most: 1, run: position("row") },
  COLUMN: { least: 0, most: 1, run: position("column") },
  ROWS: { least: 1, most: 1, run: extentOf("rows") },
  COLUMNS: { least: 1, most: 1, run: extentOf("columns") },
};
