import { cellText, maximumRows, type Area } from "../cells/address";
import { refuse } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";

/** The monitoring table as an import finds it. */
export interface ImportTarget {
  readonly sheet: string;
  /** The table's body. */
  readonly body: Area;
  /** Rows of the body down to the last one that says something. */
  readonly filledRows: number;
  readonly headings: readonly string[];
}

/** Reads where the table stands and refuses a table that rows cannot be put into: two syncs. */
export const readImportTarget = async (context: Excel.RequestContext): Promise<ImportTarget> => {
  const table = context.workbook.tables.getItem(monitoringTable);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = body.getUsedRangeOrNullObject(true);
  const sheet = table.worksheet.load("name,protection/protected");
  table.load("showTotals");
  header.load("values");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  used.load("rowIndex,rowCount");
  await context.sync();
  const area = areaOf(body);
  const end = area.row + area.rows;
  // What stands below the table would be overwritten.
  const below = maximumRows - end;
  const under =
    below > 0
      ? await findFilled(context, sheet.getRangeByIndexes(end, area.column, below, area.columns))
      : null;
  if (table.showTotals) refuse("totals-row-shown", sheet.name);
  if (sheet.protection.protected) refuse("access-denied", sheet.name);
  if (under !== null) refuse("rows-below-table", under);
  return {
    sheet: sheet.name,
    body: area,
    filledRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount - area.row,
    headings: (header.values[0] ?? []).map(String),
  };
};

/** The first cell of the range that says something, as text; null where none does: a sync. */
export const findFilled = async (
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<string | null> => {
  // The used part reaches as far as anything on the sheet, also beside the range.
  const used = range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
  await context.sync();
  if (used.isNullObject) return null;
  for (const [down, cells] of (used.values as unknown[][]).entries()) {
    const right = cells.findIndex((value) => value !== "");
    if (right >= 0)
      return cellText({ row: used.rowIndex + down, column: used.columnIndex + right });
  }
  return null;
};

/** The area of a range whose place and size are loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** So many rows of the monitoring table, or below it, from the first after its heading on; they move with the table. */
export const tableRows = (table: Excel.Table, first: number, rows: number): Excel.Range =>
  table
    .getHeaderRowRange()
    .getOffsetRange(1 + first, 0)
    .getResizedRange(rows - 1, 0);

/**
 * Deletes the names of the imports whose sheet was deleted by hand: one sync, and the deletions are queued. Refuses where
 * another import was left unfinished.
 */
export const queueForgetting = async (context: Excel.RequestContext): Promise<void> => {
  const named = Object.values(importNames).map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    range.load("rowIndex");
    return { name, item, range };
  });
  await context.sync();
  for (const { name, item, range } of named) {
    if (name === importNames.stage && !range.isNullObject) refuse("import-unfinished");
    if (!item.isNullObject && range.isNullObject) item.delete();
  }
};
