import { cellValueFrom } from "../reading/cell-value-from";
import { asShown, blank, isBlank } from "../cells/cell-value";
import { countsFrom1904, daysTo1904 } from "../cells/date-serial";
import { refuse } from "../faults/refusal";
import { recordsTable } from "../sheets/defined-names";
import { looks } from "../sheets/looks";
import type { RecordListKey } from "../standard/record-lists";
import type { ListCell } from "../sheets/process/taken-back";
import { recordColumnFromHeading } from "../strings/record-column-from-heading";
import { asText } from "../cells/as-text";
import { runExcel } from "./run-excel";

/** What one column of a record takes: a text, or a date as its serial counted from 1900. */
export type RecordValue = string | number;

/** A record of a list, by its columns. */
export interface RecordEntry {
  readonly list: RecordListKey;
  readonly values: ReadonlyMap<string, RecordValue>;
  /** Which record it changes: the first one with this in that column; without it, or where there is none, a new one. */
  readonly of?: { readonly column: string; readonly text: string };
}

/**
 * Writes a record into its row of the list's table, or below the last row that says something: two syncs, and a third for
 * dates of a workbook that counts from 1904; answers the cells that it changed. A gap above stays one, since a blank cell of the piece of evidence below it
 * means what the piece before says. Columns that it does not name stay as they are; a column that the table has lost
 * refuses all of it.
 */
export const writeRecord = ({ list, values, of }: RecordEntry): Promise<readonly ListCell[]> =>
  runExcel(async (context) => {
    const table = context.workbook.tables.getItem(recordsTable(list));
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,numberFormat");
    await context.sync();
    const columns = (headers.values[0] ?? []).map((its) =>
      recordColumnFromHeading(list, String(its)),
    );
    const shown = body.values.map((row) => row.map((its) => cellValueFrom(its)));
    const at = (key: string) => {
      const index = columns.indexOf(key);
      return index < 0 ? refuse("gone", key, key) : index;
    };
    const places = [...values].map(([key, value]) => ({ column: at(key), value }));
    const found = of
      ? shown.findIndex(
          (row) => asShown(row[at(of.column)] ?? { kind: "blank" }).trim() === of.text,
        )
      : -1;
    const last = shown.findLastIndex((its) => !its.every(isBlank));
    const row = found < 0 ? last + 1 : found;
    const isNew = row === shown.length;
    const target = isNew ? newRow(table, body, columns.length) : body.getRow(row);
    const formats: readonly unknown[] = body.numberFormat.at(isNew ? -1 : row) ?? [];
    for (const { column, value } of places)
      target.getCell(0, column).values = [[typeof value === "number" ? value : asText(value)]];
    const dates = places.flatMap(({ column, value }) =>
      typeof value === "number" ? [{ serial: value, cell: target.getCell(0, column), column }] : [],
    );
    for (const { cell, column } of dates) {
      if (formats[column] === "General") cell.numberFormat = [[looks.recordDate.format]];
      cell.load("text");
    }
    await context.sync();
    const off = dates.filter(({ serial, cell }) => countsFrom1904(serial, cell.text[0]?.[0] ?? ""));
    for (const { serial, cell } of off) cell.values = [[serial - daysTo1904]];
    if (off.length > 0) await context.sync();
    return places.map(({ column, value }) => {
      const isOff = off.some((its) => its.column === column);
      return {
        row,
        column,
        value: cellValueFrom(typeof value === "number" && isOff ? value - daysTo1904 : value),
        was: shown[row]?.[column] ?? blank,
      };
    });
  });

/** A row below the last, which looks like it. */
const newRow = (table: Excel.Table, body: Excel.Range, columns: number): Excel.Range => {
  const row = table.rows.add(undefined, [Array<string>(columns).fill("")]).getRange();
  row.copyFrom(body.getRow(body.values.length - 1), "Formats");
  return row;
};
