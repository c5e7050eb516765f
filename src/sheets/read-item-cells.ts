import { asShown } from "../cells/cell-value";
import { columnEntries, type Entry } from "../cells/grid";
import { itemById, type ItemId } from "../standard/table-a1";
import { columnNames } from "./defined-names";
import { itemColumns, type ItemColumn } from "../standard/item-columns";
import type { Reading } from "./reading";

/** The cells of an item's row; a column that the workbook has lost is absent. */
export type ItemCells = Readonly<Partial<Record<ItemColumn, Entry>>>;

/** The cells of every item of Table A.1, found by the id in its row; an item whose row is gone is absent. */
export const readItemCells = ({
  named,
}: Pick<Reading, "named">): ReadonlyMap<ItemId, ItemCells> => {
  const ids = named.get(columnNames.id);
  if (!ids) return new Map();
  const columns = itemColumns.map((column) => {
    const grid = named.get(columnNames[column]);
    const entries = grid ? columnEntries(grid) : [];
    return [column, new Map(entries.map((entry) => [entry.where.row, entry]))] as const;
  });
  const cells = new Map<ItemId, ItemCells>();
  for (const id of columnEntries(ids)) {
    const item = itemById(asShown(id.value).trim());
    if (!item || cells.has(item.id)) continue;
    const its = columns.flatMap(([column, rows]) => {
      const entry = rows.get(id.where.row);
      return entry ? [[column, entry] as const] : [];
    });
    cells.set(item.id, Object.fromEntries(its));
  }
  return cells;
};
