import { maximumRows, type Area } from "../cells/address";
import type { Grid } from "../cells/grid";
import { monitoringTable } from "../sheets/defined-names";
import type { MonitoringReading } from "../sheets/reading";
import { cellValueFrom } from "../reading/cell-value-from";
import type { Depth } from "../reading/whole";
import { readBlocks } from "./read-rows";
import { TableReader, type RowVisitor } from "../reading/table-reader";

/** How the table is read: so many rows together with everything else, how deep, and what is made of each block besides. */
export interface DataReading {
  readonly together: number;
  readonly depth: Depth;
  readonly visit: RowVisitor;
}

/** Rows a read of its own: some 400 kB of figures, where a response may have 5 MB in Excel on the web. */
const chunks: Readonly<Record<Depth, number>> = { values: 10_000, "values,formulas": 5000 };
/** Rows looked at below the table: what stands there is not part of it. */
const below = 200;

/** Queues the headings and the first rows of the monitoring table; the answer reads the rest where there is more. */
export const queueMonitoring = (
  context: Excel.RequestContext,
  { together, depth, visit }: DataReading,
): (() => Promise<MonitoringReading>) => {
  const table = context.workbook.tables.getItem(monitoringTable);
  const sheet = table.worksheet;
  const headers = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const hasFormulas = depth === "values,formulas";
  const rowsTogether = together > 0 ? body.getRow(0).getResizedRange(together - 1, 0) : null;
  // Most of these rows are blank in most workbooks; a formula that shows nothing counts for no value.
  const first = hasFormulas ? rowsTogether : rowsTogether?.getUsedRangeOrNullObject(true);
  table.load("showTotals");
  sheet.load("name");
  headers.load("values,rowIndex,columnIndex");
  body.load("rowCount,rowIndex,columnIndex,columnCount");
  first?.load(`${depth},rowIndex,columnIndex`);
  return async () => {
    const { rowIndex: row, columnIndex: column, columnCount, rowCount: rows } = body;
    const place = { sheet: sheet.name, row, column, rows };
    const parts = { headers: headingsOf(headers, sheet.name), body: place };
    const reader = new TableReader({ ...parts, totalRows: table.showTotals ? 1 : 0 }, visit);
    const cellsIn = (range: Excel.Range) => (hasFormulas ? range : { values: range.values });
    const looked = Math.min(rows + below, maximumRows - row);
    const least = { row, column, rows: Math.min(looked, together), columns: columnCount };
    if (first) await reader.add(hasFormulas ? first : { values: valuesFrom(first, least) });
    const rowsFrom = (first: number, count: number) =>
      sheet.getRangeByIndexes(first, column, count, columnCount);
    const span = { first: row + together, end: row + looked, chunk: chunks[depth], depth };
    for await (const range of readBlocks(context, rowsFrom, span)) await reader.add(cellsIn(range));
    return reader.finish();
  };
};

/** The values of an area, blank where the used part of it does not reach, and those of that part below it. */
const valuesFrom = (used: Excel.Range, { row, column, rows, columns }: Area): unknown[][] => {
  const valueAt = (down: number, right: number): unknown =>
    used.isNullObject ? "" : (used.values[down - used.rowIndex]?.[right - used.columnIndex] ?? "");
  const end = used.isNullObject ? row : used.rowIndex + used.values.length;
  return Array.from({ length: Math.max(end - row, rows) }, (_, down) =>
    Array.from({ length: columns }, (_, right) => valueAt(row + down, column + right)),
  );
};

const headingsOf = (range: Excel.Range, sheet: string): Grid => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  cells: range.values.map((cells) => cells.map((value) => cellValueFrom(value))),
});
