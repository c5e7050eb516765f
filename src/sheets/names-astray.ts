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

/** Columns of Table A.1 that are read row by row beside the items' ids. */
const besideIds: readonly string[] = [columnNames.score, columnNames.notApplicable];

/** The entries' names that point at the cells of another name, or at another sheet than the rows they belong to. */
export const namesAstray = ({ named }: Pick<Reading, "named">): Entries["astray"] => {
  const others = readNames.filter((name) => named.has(name));
  return entryNames.flatMap((name) => {
    const grid = named.get(name);
    if (!grid) return [];
    const other = others.find((its) => {
      const area = its === name ? undefined : named.get(its);
      return area !== undefined && (overlap(grid, area) || isApart(name, grid, its, area));
    });
    const { sheet, row, column } = grid;
    return other === undefined ? [] : [{ name, other, where: { sheet, row, column } }];
  });
};

const isApart = (name: string, grid: Grid, other: string, area: Grid): boolean =>
  other === columnNames.id && besideIds.includes(name) && grid.sheet !== area.sheet;
