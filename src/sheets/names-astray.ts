import type { Entries } from "../assessment/entries";
import type { Grid } from "../cells/grid";
import { columnNames } from "./defined-names";
import { entryNames, readNames, type Reading } from "./reading";

const meet = (from: number, count: number, other: number, others: number): boolean =>
  from < other + others && other < from + count;

const overlap = (a: Grid, b: Grid): boolean =>
  a.sheet === b.sheet &&
  meet(a.row, a.cells.length, b.row, b.cells.length) &&
  meet(a.column, a.cells[0]?.length ?? 0, b.column, b.cells[0]?.length ?? 0);

/** Columns of Table A.1 that are read row by row beside the items' ids, each with the columns between which it stands. */
const besideIds: Readonly<Record<string, readonly [left: string, right: string]>> = {
  [columnNames.score]: [columnNames.text, columnNames.maximum],
  [columnNames.notApplicable]: [columnNames.id, columnNames.selfScore],
};

/**
 * The entries' names that point at the cells of another name, or, of the columns of Table A.1, at another sheet than
 * their ids or not between their neighbours. Other rows than the ids' do no harm: each row is read beside its id.
 */
export const namesAstray = ({ named }: Pick<Reading, "named">): Entries["astray"] => {
  const all = readNames.flatMap((name) => {
    const area = named.get(name);
    return area ? [{ name, area }] : [];
  });
  return entryNames.flatMap((name) => {
    const grid = named.get(name);
    if (!grid) return [];
    const taken = all.find((its) => its.name !== name && overlap(grid, its.area))?.name;
    const other = taken ?? (isApart(name, grid, named) ? null : undefined);
    const { sheet, row, column } = grid;
    return other === undefined ? [] : [{ name, other, where: { sheet, row, column } }];
  });
};

const isApart = (name: string, grid: Grid, named: Reading["named"]): boolean => {
  const neighbours = besideIds[name];
  const ids = named.get(columnNames.id);
  if (!neighbours || !ids) return false;
  const [left, right] = neighbours.map((its) => named.get(its)?.column);
  const isBetween = grid.column > (left ?? -1) && grid.column < (right ?? Infinity);
  return grid.sheet !== ids.sheet || !isBetween;
};
