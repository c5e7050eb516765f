import { cellValueFrom } from "./cell-value-from";
import { asShown, isBlank } from "../cells/cell-value";
import { refuse } from "../faults/refusal";
import { recordsTable } from "../sheets/defined-names";
import type { RecordListKey } from "../standard/record-lists";
import { recordColumnFromHeading } from "../strings/record-column-from-heading";
import { asText } from "./as-text";
import { runExcel } from "./run-excel";

/** A record of a list, by its columns. */
export interface RecordEntry {
  readonly list: RecordListKey;
  readonly values: ReadonlyMap<string, string>;
  /** Which record it changes: the first one with this in that column; without it, or where there is none, a new one. */
  readonly of?: { readonly column: string; readonly text: string };
}

/**
 * Writes a record into its row of the list's table, or into the first blank row, or below the last: two syncs. Columns
 * that it does not name stay as they are; a column that the table has lost refuses all of it.
 */
export const writeRecord = ({ list, values, of }: RecordEntry): Promise<void> =>
  runExcel(async (context) => {
    const table = context.workbook.tables.getItem(recordsTable(list));
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const columns = (headers.values[0] ?? []).map((its) =>
      recordColumnFromHeading(list, String(its)),
    );
    const shown = body.values.map((row) => row.map((its) => cellValueFrom(its)));
    const at = (key: string) => {
      const index = columns.indexOf(key);
      return index < 0 ? refuse("gone", key, key) : index;
    };
    const places = [...values].map(([key, text]) => ({ column: at(key), text }));
    const found = of
      ? shown.findIndex(
          (row) => asShown(row[at(of.column)] ?? { kind: "blank" }).trim() === of.text,
        )
      : -1;
    const row = found < 0 ? shown.findIndex((its) => its.every(isBlank)) : found;
    if (row < 0) {
      const fresh = columns.map(() => "");
      for (const { column, text } of places) fresh[column] = asText(text);
      table.rows.add(undefined, [fresh]);
    } else
      for (const { column, text } of places) body.getCell(row, column).values = [[asText(text)]];
    await context.sync();
  });
