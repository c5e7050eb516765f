import type { Area } from "../cells/address";
import { Refused } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { asText } from "./as-text";
import type { Stage } from "./import-stage";
import { whileBusy } from "./persist";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

/** What stood in the workbook before an import: the next line of the sheet of imports, and the way back of the one before. */
export interface Earlier {
  readonly logRow: number;
  readonly backup: { readonly formula: string; readonly title: string | null } | null;
}

/** The table's body as a stage keeps it. */
type Kept = Pick<Stage, "title" | "sheet" | "body">;

/** Undoes an import that failed midway, whatever of it was done: the table, the sheet of imports and the names are as before. */
export const putBack = (
  stage: Kept,
  {
    earlier,
    log,
    most,
  }: { readonly earlier: Earlier; readonly log: number; readonly most: number },
): Promise<void> =>
  whileBusy(() =>
    runExcel(async (context) => {
      const { names, worksheets } = context.workbook;
      const mark = names.getItemOrNullObject(importNames.stage);
      const backup = names.getItemOrNullObject(importNames.backup);
      await context.sync();
      queueReturn(context, stage, most);
      const { worksheet } = names.getItem(importNames.log).getRange();
      rangeOf(worksheet, {
        row: earlier.logRow,
        column: 0,
        rows: log,
        columns: logColumns,
      }).clear();
      if (!mark.isNullObject) mark.delete();
      if (!backup.isNullObject && earlier.backup === null) backup.delete();
      if (earlier.backup !== null && !backup.isNullObject) backup.formula = earlier.backup.formula;
      worksheets.getItem(stage.title).delete();
      await context.sync();
    }),
  );

export const logColumns = 7;

/** Queues the table as it was: its rows, and nothing below them. */
const queueReturn = (context: Excel.RequestContext, { title, sheet, body }: Kept, most: number) => {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItem(monitoringTable);
  const data = worksheets.getItem(sheet);
  // Excel misplaces what is written into rows that a filter hides (office-js #224).
  table.clearFilters();
  rangeOf(data, body).copyFrom(rangeOf(worksheets.getItem(title), body), "Formulas");
  table.resize(table.getHeaderRowRange().getResizedRange(body.rows, 0));
  const beyond = most - body.rows;
  if (beyond > 0) rangeOf(data, { ...body, row: body.row + body.rows, rows: beyond }).clear();
};

/** An import's way back, or what an interrupted one left. */
export interface WayBack {
  readonly kind: "complete" | "interrupted";
  /** Rows the table had before. */
  readonly rows: number;
}

/** Whether the last import can be taken back, or one was interrupted: two syncs. */
export const findWayBack = (): Promise<WayBack | null> =>
  runExcel(async (context) => {
    const kept = await readKept(context);
    return kept && { kind: kept.kind, rows: kept.body.rows };
  });

const readKept = async (
  context: Excel.RequestContext,
): Promise<(Kept & { readonly kind: WayBack["kind"]; readonly most: number }) | null> => {
  const { names, tables } = context.workbook;
  const [stage, backup] = [importNames.stage, importNames.backup].map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    return range;
  });
  const table = tables.getItemOrNullObject(monitoringTable);
  const body = table.getDataBodyRange();
  table.load("worksheet/name");
  body.load("rowCount");
  await context.sync();
  const range = stage && !stage.isNullObject ? stage : backup;
  if (!range || range.isNullObject || table.isNullObject) return null;
  return {
    kind: range === stage ? "interrupted" : "complete",
    title: range.worksheet.name,
    sheet: table.worksheet.name,
    body: areaOf(range),
    most: body.rowCount,
  };
};

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Takes the last import back: the table is as it was before, and the sheet of imports says so in the line that lineOf makes of its rows. Answers the rows it has again. */
export const takeBack = (lineOf: (rows: number) => readonly string[]): Promise<number> =>
  whileBusy(() =>
    runExcel(async (context) => {
      const kept = await readKept(context);
      if (!kept) throw new Refused({ code: "no-way-back", subject: "", cause: "" });
      const { names, worksheets } = context.workbook;
      const { worksheet } = names.getItem(importNames.log).getRange();
      const used = worksheet.getUsedRange(true);
      used.load("rowIndex,rowCount");
      await context.sync();
      queueReturn(context, kept, kept.most);
      const row = used.rowIndex + used.rowCount;
      const line = lineOf(kept.body.rows).map(asText);
      rangeOf(worksheet, { row, column: 0, rows: 1, columns: line.length }).values = [line];
      const mark = kept.kind === "complete" ? importNames.backup : importNames.stage;
      names.getItem(mark).delete();
      worksheets.getItem(kept.title).delete();
      await context.sync();
      return kept.body.rows;
    }),
  );
