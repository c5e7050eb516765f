import { refuse } from "../faults/refusal";
import { findColumns } from "../monitoring/columns";
import { isYear } from "../monitoring/read-row";
import { monitoringTable } from "../sheets/defined-names";
import { cellValueFrom } from "../reading/cell-value-from";
import { runExcel } from "./run-excel";

/** Rows of the year column read at a time: far below the 5 MB that a response may have in Excel on the web. */
const chunk = 20_000;

/** Leaves only the year's rows of the monitoring table in sight and selects the first: three syncs, and one more for every 20,000 rows. */
export const filterYear = (year: number): Promise<void> =>
  runExcel(async (context) => {
    const { table, body, yearIndex } = await findYears(context);
    const years = body.getColumn(yearIndex);
    const { texts, first } = await findRows(context, { years, rows: body.rowCount, year });
    if (first === null) refuse("gone", String(year), String(year));
    table.clearFilters();
    table.columns.getItemAt(yearIndex).filter.applyValuesFilter([...texts]);
    table.worksheet.activate();
    body.getCell(first, yearIndex).select();
    await context.sync();
  });

/** Shows every row of the monitoring table again: one sync. */
export const showEveryRow = (): Promise<void> =>
  runExcel(async (context) => {
    context.workbook.tables.getItem(monitoringTable).clearFilters();
    await context.sync();
  });

/** The year of the monitoring table's row that the active cell stands in; null beside the table, and in a row without a year: three syncs. */
export const readSelectedYear = (): Promise<number | null> =>
  runExcel(async (context) => {
    const { sheet, body, yearIndex } = await findYears(context);
    const active = context.workbook.getActiveCell();
    active.load("rowIndex,worksheet/name");
    await context.sync();
    const index = active.rowIndex - body.rowIndex;
    if (active.worksheet.name !== sheet || index < 0 || index >= body.rowCount) return null;
    const cell = body.getCell(index, yearIndex);
    cell.load("values");
    await context.sync();
    const value = cellValueFrom(cell.values[0]?.[0]);
    return value.kind === "number" && isYear(value.double) ? value.double : null;
  });

/** The table and its column of years, found by its heading. */
const findYears = async (context: Excel.RequestContext) => {
  const table = context.workbook.tables.getItem(monitoringTable);
  const headers = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const { worksheet } = table;
  worksheet.load("name");
  headers.load("values");
  body.load("rowIndex,rowCount");
  await context.sync();
  const sheet = worksheet.name;
  const cells = headers.values.map((row) => row.map((value) => cellValueFrom(value)));
  const { columns } = findColumns({ sheet, row: 0, column: 0, cells });
  if (!columns.year) refuse("gone", monitoringTable, monitoringTable);
  return { table, sheet, body, yearIndex: columns.year.index };
};

interface Search {
  readonly years: Excel.Range;
  readonly rows: number;
  readonly year: number;
}

/** The first row of the year, and what its cells show: Excel filters by texts, and a number's text depends on its format. */
const findRows = async (context: Excel.RequestContext, { years, rows, year }: Search) => {
  const texts = new Set<string>();
  let first: number | null = null;
  for (let done = 0; done < rows; done += chunk) {
    const part = years.getRow(done).getResizedRange(Math.min(chunk, rows - done) - 1, 0);
    const { values, shown } = await readShown(context, part);
    values.forEach(([value], index) => {
      if (value !== year) return;
      first ??= done + index;
      texts.add(shown[index]?.[0] ?? "");
    });
  }
  return { texts, first: first as number | null };
};

const readShown = async (context: Excel.RequestContext, range: Excel.Range) => {
  range.load("values,text");
  await context.sync();
  return { values: range.values as readonly (readonly unknown[])[], shown: range.text };
};
