import { entryValue, type EntryValue } from "../cells/entry-value";
import { columnNames } from "../sheets/defined-names";
import type { ItemColumn } from "../standard/item-columns";
import type { ItemId } from "../standard/table-a1";
import { asText } from "../cells/as-text";
import { cellValueFrom } from "../reading/cell-value-from";
import { runExcel } from "./run-excel";

/** An entry in the row of an item: what its cell is to say, and what it said when that was decided. */
export interface ItemEntry {
  readonly item: ItemId;
  readonly column: ItemColumn;
  readonly value: EntryValue;
  readonly was: EntryValue;
}

/** What became of an entry: written; or its cell says something else by now; or its row or column is gone. */
export type Exchanged =
  | { readonly kind: "written" }
  | { readonly kind: "differs"; readonly now: EntryValue }
  | { readonly kind: "gone" };

/**
 * Writes each entry whose cell still says what it said, and leaves the others alone. Office.js has no compare-and-set: one
 * sync reads, the next one writes. A later entry of the same cell is compared with the one before it.
 */
export const exchangeEntries = (entries: readonly ItemEntry[]): Promise<readonly Exchanged[]> =>
  runExcel(async (context) => {
    const columnOf = (name: string) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      return range.load("values,rowIndex");
    };
    const ids = columnOf(columnNames.id);
    const columns = new Map(
      [...new Set(entries.map(({ column }) => column))].map((column) => [
        column,
        columnOf(columnNames[column]),
      ]),
    );
    await context.sync();
    const answers = entries.map((entry) => exchange(entry, ids, columns.get(entry.column)));
    await context.sync();
    return answers;
  });

const exchange = (
  { item, value, was }: ItemEntry,
  ids: Excel.Range,
  column: Excel.Range | undefined,
): Exchanged => {
  if (!column || column.isNullObject || ids.isNullObject) return { kind: "gone" };
  const index = ids.values.findIndex(([id]) => String(id).trim() === item);
  const row = ids.rowIndex + index - column.rowIndex;
  const cells = column.values[row];
  if (index < 0 || !cells) return { kind: "gone" };
  const now = entryValue(cellValueFrom(cells[0]));
  if (now !== was) return { kind: "differs", now };
  column.getCell(row, 0).values = [[typeof value === "string" ? asText(value) : (value ?? "")]];
  cells[0] = value ?? "";
  return { kind: "written" };
};
