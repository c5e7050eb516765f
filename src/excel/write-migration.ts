import type { CellValue } from "../cells/cell-value";
import { monitoringTable, recordsTable } from "../sheets/defined-names";
import { firstRows } from "../sheets/lay-out-list";
import type { Migration } from "../sheets/plan-migration";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { asText } from "../cells/as-text";
import { runExcel } from "./run-excel";

const contentOf = (value: CellValue): string | number | boolean => {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.double;
    case "text":
      return asText(value.text);
    case "boolean":
      return value.truth;
    case "error":
      return value.code;
  }
};

/** Writes what a migration carries over into the open new workbook, with the sheets of lists that it needs: two syncs. */
export const writeMigration = (
  { cells, lists, headings, monitoring }: Migration,
  added: readonly WorkbookPlan[],
): Promise<void> =>
  runExcel(async (context) => {
    const { names, tables } = context.workbook;
    for (const plan of added) queuePlan(context, plan);
    for (const [name, values] of cells) {
      if (values.length === 0) continue;
      const first = names.getItem(name).getRange().getCell(0, 0);
      first.getResizedRange(values.length - 1, 0).values = values.map((value) => [
        contentOf(value),
      ]);
    }
    const table = tables.getItem(monitoringTable);
    headings.forEach((heading, column) => {
      if (heading !== null) table.getHeaderRowRange().getCell(0, column).values = [[heading]];
    });
    for (const [list, rows] of lists) {
      const its = tables.getItem(recordsTable(list));
      const headers = its.getHeaderRowRange();
      its.resize(headers.getResizedRange(Math.max(rows.length, firstRows), 0));
      const filled = headers.getOffsetRange(1, 0).getResizedRange(rows.length - 1, 0);
      filled.values = rows.map((row) => row.map(contentOf));
    }
    const body = table.getDataBodyRange();
    body.load("rowCount,columnCount");
    await context.sync();
    if (monitoring.length > body.rowCount) {
      const whole = table.getHeaderRowRange().getResizedRange(monitoring.length, 0);
      table.resize(whole);
    }
    if (monitoring.length > 0)
      body.getCell(0, 0).getResizedRange(monitoring.length - 1, body.columnCount - 1).values =
        monitoring.map((row) => row.map(contentOf));
    await context.sync();
  });
