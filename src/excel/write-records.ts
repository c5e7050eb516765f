import { refuse } from "../faults/refusal";
import { cellValueFrom } from "../reading/cell-value-from";
import { recordsTable } from "../sheets/defined-names";
import {
  placeRecords,
  type PlacedRecords,
  type PlacedValue,
} from "../sheets/process/place-records";
import type { RecordListKey } from "../standard/record-lists";
import { recordColumnFromHeading } from "../strings/record-column-from-heading";
import { addRows } from "./add-rows";
import { asText } from "../cells/as-text";
import { runExcel } from "./run-excel";

/** Records of one list, all with the same columns. */
export interface Records {
  readonly list: RecordListKey;
  readonly records: readonly ReadonlyMap<string, PlacedValue>[];
  /** The columns by which a record that stands there already is known. */
  readonly known: readonly string[];
}

/** Writes records into the list's table, each over the one it is or below the last row that says something: two syncs. A column that the table has lost refuses all of it. */
export const writeRecords = ({ list, records, known }: Records): Promise<PlacedRecords> =>
  runExcel(async (context) => {
    const table = context.workbook.tables.getItem(recordsTable(list));
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,rowCount,columnCount");
    await context.sync();
    const columns = (headers.values[0] ?? []).map((its) =>
      recordColumnFromHeading(list, String(its)),
    );
    const keys = [...(records[0]?.keys() ?? [])];
    for (const key of keys) if (!columns.includes(key)) refuse("gone", key, key);
    const rows = body.values.map((row) => row.map((its) => cellValueFrom(its)));
    const placed = placeRecords({ columns, rows }, records, known);
    const { first, added } = placed;
    for (const { row, column, value } of placed.changed)
      body.getCell(row, column).values = [[written(value)]];
    if (added.length > 0) {
      const lacking = first + added.length - body.rowCount;
      if (lacking > 0) addRows(table, body, lacking);
      for (const key of keys) {
        const top = body.getCell(first, columns.indexOf(key));
        top.getResizedRange(added.length - 1, 0).values = added.map((its) => [
          written(its.get(key) ?? null),
        ]);
      }
    }
    await context.sync();
    return placed;
  });

const written = (value: PlacedValue): string | number =>
  typeof value === "string" ? asText(value) : (value ?? "");
