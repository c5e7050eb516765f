import type { Area } from "../cells/address";
import type { Grid } from "../cells/grid";
import { itemColumns } from "../standard/item-columns";
import { columnNames, names } from "./defined-names";
import type { Reading } from "./reading";

const entered = itemColumns.map((its) => columnNames[its]);

/** Columns of Table A.1 that people enter into, and the ids by which its rows are found: those that a reading has. */
const columnsOfItems = ({ named }: Reading): readonly string[] =>
  [columnNames.id, ...entered].filter((name) => named.has(name));

/** What the sheet's own formulas make of them, as far as the pane says it beside its own. */
const calculated = [names.grade, names.resultCheck] as const;

/** All that is to be read anew where an entry about an item was edited. */
export const namesOfItems = (reading: Reading): readonly string[] => [
  ...columnsOfItems(reading),
  ...calculated.filter((name) => reading.named.has(name)),
];

/** Whether all of an area, if it is on Table A.1's sheet, lies in cells that people enter about items. */
export const isInItems = ({ named }: Reading, { row, column, rows, columns }: Area): boolean =>
  Array.from({ length: columns }, (_, at) => column + at).every((its) =>
    entered.some((name) => {
      const grid = named.get(name);
      return grid?.column === its && row >= grid.row && row + rows <= grid.row + grid.cells.length;
    }),
  );

/**
 * The reading with what was read anew; null where an edit of that sheet can have changed more: a column
 * stands elsewhere, or a row is another item's.
 */
export const withItemColumns = (
  before: Reading,
  now: ReadonlyMap<string, Grid>,
  sheet: string,
): Reading | null => {
  const isSamePlace = columnsOfItems(before).every((name) => {
    const [old, its] = [before.named.get(name), now.get(name)];
    return (
      old?.sheet === sheet &&
      its?.sheet === sheet &&
      its.row === old.row &&
      its.column === old.column &&
      its.cells.length === old.cells.length
    );
  });
  const ids = [before.named, now].map((named) => JSON.stringify(named.get(columnNames.id)?.cells));
  if (!isSamePlace || ids[0] !== ids[1]) return null;
  return { ...before, named: new Map([...before.named, ...now]) };
};
