import type { Grid } from "../cells/grid";
import type { CellValue } from "../cells/cell-value";
import type { MonitoringTable } from "../monitoring/parse-series";
import { monitoringTable } from "../sheets/defined-names";
import { cellValueFrom } from "./cell-value-from";

/** Rows read together with everything else; a longer table takes further reads of `chunk` rows. */
const window = 2000;
/** Rows a read: some 1 MB of JSON, far below the 5 MB a response may have in Excel on the web. */
const chunk = 20_000;
/** Rows looked at below the table: what stands there is not part of it. */
const below = 200;

/** Queues the headings and the first rows of the monitoring table; the answer reads the rest where there is more. */
export const queueMonitoring = (
  context: Excel.RequestContext,
): (() => Promise<MonitoringTable>) => {
  const table = context.workbook.tables.getItem(monitoringTable);
  const sheet = table.worksheet;
  const headers = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const first = body.getRow(0).getResizedRange(window - 1, 0);
  sheet.load("name");
  headers.load("values,rowIndex,columnIndex");
  body.load("rowCount,rowIndex,columnIndex,columnCount");
  first.load("values");
  return async () => {
    const rows = [...first.values];
    const { rowIndex, columnIndex, columnCount, rowCount } = body;
    for (let row = window; row < rowCount + below; row += chunk) {
      const count = Math.min(chunk, rowCount + below - row);
      const part = sheet.getRangeByIndexes(rowIndex + row, columnIndex, count, columnCount);
      part.load("values");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- bounded chunks of a long table
      await context.sync();
      rows.push(...part.values);
    }
    const place = { sheet: sheet.name, column: columnIndex };
    return {
      headers: { ...place, row: headers.rowIndex, cells: cellsOf(headers.values) },
      body: { ...place, row: rowIndex, cells: cellsOf(rows.slice(0, rowCount)) },
      below: { ...place, row: rowIndex + rowCount, cells: cellsOf(rows.slice(rowCount)) },
    };
  };
};

const cellsOf = (values: readonly (readonly unknown[])[]): Grid["cells"] =>
  values.map((row): readonly CellValue[] => row.map((value) => cellValueFrom(value)));
