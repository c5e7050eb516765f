import { cellText, maximumRows, type Area } from "../cells/address";
import { refuse } from "../faults/refusal";

/** The monitoring table as an import finds it. */
export interface ImportTarget {
  readonly sheet: string;
  /** The table's body. */
  readonly body: Area;
  /** Rows of the body down to the last one that says something. */
  readonly filledRows: number;
  readonly headings: readonly string[];
}

/**
 * Queues the reading of where the table stands; what comes back answers it once the batch has run, and refuses a table that
 * rows cannot be put into. Where something stands lower on the sheet, that takes a sync more.
 */
export const queueImportTarget = (
  context: Excel.RequestContext,
  table: Excel.Table,
): (() => Promise<ImportTarget>) => {
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = body.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const sheet = table.worksheet.load("name,protection/protected");
  const whole = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const totals = table.load("showTotals");
  return async () => {
    const area = areaOf(body);
    const end = area.row + area.rows;
    const rest = { row: end, rows: maximumRows - end };
    // What stands below the table would be overwritten.
    const under =
      endOf(whole) > end
        ? await findFilled(
            context,
            sheet.getRangeByIndexes(rest.row, area.column, rest.rows, area.columns),
          )
        : null;
    if (totals.showTotals) refuse("totals-row-shown", sheet.name);
    if (sheet.protection.protected) refuse("access-denied", sheet.name);
    if (under !== null) refuse("rows-below-table", under);
    return {
      sheet: sheet.name,
      body: area,
      filledRows: Math.max(0, endOf(used) - area.row),
      headings: (header.values[0] ?? []).map(String),
    };
  };
};

/** The row below the range; 0 where there is none. */
const endOf = (range: Excel.Range): number =>
  range.isNullObject ? 0 : range.rowIndex + range.rowCount;

/** The first cell of the range that says something, as text; null where none does: a sync. */
export const findFilled = async (
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<string | null> => {
  // The used part reaches as far as anything on the sheet, also beside the range.
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
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

/** So many rows under a part of the monitoring table's heading, from the first after it on; they move with the table. For this batch only. */
export const rowsUnder = (heading: Excel.Range, first: number, rows: number): Excel.Range => {
  const row = heading.getOffsetRange(1 + first, 0);
  return rows === 1 ? row : row.getResizedRange(rows - 1, 0);
};
