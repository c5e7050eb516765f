import { isError, type Value } from "../../book/value";
import type { Call, SheetFunction } from "../call";
import { toBoolean, toNumber } from "../coerce";
import { defineFunction } from "../define-function";
import { fail, type Grid, gridOf, type Matrix, type Operand, singleOf } from "../operand";
import { compareValues } from "../operators";
import { matrixOf } from "./array-shapes";

const indices = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

const pickRows = (grid: Grid, rows: readonly number[]): Matrix =>
  matrixOf(rows.length, grid.columns, (row, column) => grid.at(rows[row] ?? 0, column));

const pickColumns = (grid: Grid, columns: readonly number[]): Matrix =>
  matrixOf(grid.rows, columns.length, (row, column) => grid.at(row, columns[column] ?? 0));

/** FILTER takes rows by a column of conditions, or columns by a row of them. */
const filter = (call: Call): Operand => {
  const [grid, conditions] = [gridOf(call.argument(0)), gridOf(call.argument(1))];
  const byRows = conditions.columns === 1 && conditions.rows === grid.rows;
  if (!byRows && !(conditions.rows === 1 && conditions.columns === grid.columns))
    return fail("#VALUE!");
  const wanted = indices(byRows ? grid.rows : grid.columns).filter((i) =>
    toBoolean(byRows ? conditions.at(i, 0) : conditions.at(0, i)),
  );
  if (wanted.length === 0) return call.isGiven(2) ? call.argument(2) : fail("#CALC!");
  return byRows ? pickRows(grid, wanted) : pickColumns(grid, wanted);
};

/** Numbers, texts, FALSE and TRUE, errors; blanks come last in either direction. */
const compareForSort = (one: Value, other: Value, direction: number): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (isError(one) || isError(other))
    return (Number(isError(one)) - Number(isError(other))) * direction;
  return compareValues(one, other) * direction;
};

const directionOf = (order: number): number =>
  order === 1 || order === -1 ? order : fail("#VALUE!");

const sort = (grid: Grid, place = 1, order = 1, isByColumn = false): Matrix => {
  const direction = directionOf(order);
  if (place < 1 || place > (isByColumn ? grid.rows : grid.columns)) return fail("#VALUE!");
  const key = (i: number) => (isByColumn ? grid.at(place - 1, i) : grid.at(i, place - 1));
  const sorted = [...indices(isByColumn ? grid.columns : grid.rows)].sort((one, other) =>
    compareForSort(key(one), key(other), direction),
  );
  return isByColumn ? pickColumns(grid, sorted) : pickRows(grid, sorted);
};

/** Keys are columns beside the block or rows along it, each with a direction. */
const sortBy = (call: Call): Operand => {
  const grid = gridOf(call.argument(0));
  const keys = indices(Math.ceil((call.count - 1) / 2)).map((i) => ({
    by: gridOf(call.argument(1 + 2 * i)),
    direction: call.isGiven(2 + 2 * i)
      ? directionOf(Math.trunc(toNumber(singleOf(call.argument(2 + 2 * i)))))
      : 1,
  }));
  const byRows = keys.every(({ by }) => by.columns === 1 && by.rows === grid.rows);
  const byColumns = keys.every(({ by }) => by.rows === 1 && by.columns === grid.columns);
  if (!byRows && !byColumns) return fail("#VALUE!");
  const sorted = [...indices(byRows ? grid.rows : grid.columns)].sort((one, other) =>
    keys.reduce((order, { by, direction }) => {
      if (order !== 0) return order;
      const key = (i: number) => (byRows ? by.at(i, 0) : by.at(0, i));
      return compareForSort(key(one), key(other), direction);
    }, 0),
  );
  return byRows ? pickRows(grid, sorted) : pickColumns(grid, sorted);
};

/** What makes two rows the same: their values, texts without regard to case. */
const keyOf = (values: readonly Value[]): string =>
  JSON.stringify(values.map((value) => (typeof value === "string" ? value.toUpperCase() : value)));

const unique = (grid: Grid, isByColumn = false, isOnce = false): Matrix => {
  const length = isByColumn ? grid.columns : grid.rows;
  const keys = indices(length).map((i) =>
    keyOf(
      indices(isByColumn ? grid.rows : grid.columns).map((j) =>
        isByColumn ? grid.at(j, i) : grid.at(i, j),
      ),
    ),
  );
  const wanted = indices(length).filter((i) =>
    isOnce ? keys.filter((key) => key === keys[i]).length === 1 : keys.indexOf(keys[i] ?? "") === i,
  );
  return isByColumn ? pickColumns(grid, wanted) : pickRows(grid, wanted);
};

export const arraySelectionFunctions: Record<string, SheetFunction> = {
  FILTER: { least: 2, most: 3, run: filter },
  SORT: defineFunction("grid whole?? whole?? truth??", sort),
  SORTBY: { least: 2, most: 255, run: sortBy },
  UNIQUE: defineFunction("grid truth?? truth??", unique),
};
