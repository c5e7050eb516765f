import type { Area } from "../cells/address";
import { refuse } from "../faults/refusal";
import { importNames, monitoringTable, parameterName } from "../sheets/defined-names";
import { asText } from "../cells/as-text";
import type { Stage } from "./import-stage";
import { rangeOf } from "./range-of";
import type { Earlier } from "./read-earlier";
import { inRealTime, whileBusy } from "./retry";
import { areaOf, findFilled, rowsUnder } from "./read-import-target";
import { runExcel } from "./run-excel";

/** The table's body as a stage keeps it. */
type Kept = Pick<Stage, "title" | "body">;

/**
 * Settles an import of which Excel did not say that it is done: where only the last step is missing it is done,
 * otherwise whatever was done is undone: the table, the sheet of imports and the names are as before. Where its stage has
 * no name yet, the table was not touched: nothing of it has begun.
 */
export const settle = (
  stage: Kept,
  { earlier, log }: { readonly earlier: Earlier; readonly log: Area },
  wait = inRealTime,
): Promise<"done" | "undone" | "unbegun"> =>
  whileBusy(
    () =>
      runExcel(async (context) => {
        const { names, tables, worksheets } = context.workbook;
        const mark = names.getItemOrNullObject(importNames.stage);
        const backup = names.getItemOrNullObject(importNames.backup);
        const kept = backup.getRangeOrNullObject().load("worksheet/name");
        const old = worksheets.getItemOrNullObject(earlier.backup?.title ?? stage.title);
        const rows = tables.getItem(monitoringTable).getDataBodyRange().load("rowCount");
        const unit = keptUnit(context, stage).load("values");
        await context.sync();
        if (mark.isNullObject) {
          if (kept.isNullObject || kept.worksheet.name !== stage.title) return "unbegun";
          if (earlier.backup !== null && !old.isNullObject) old.delete();
          await context.sync();
          return "done";
        }
        queueUndo(context, stage, rows.rowCount);
        queueUnitBack(context, unit);
        rangeOf(names.getItem(importNames.log).getRange().worksheet, log).clear();
        if (!backup.isNullObject)
          if (earlier.backup === null) backup.delete();
          else backup.formula = earlier.backup.formula;
        worksheets.getItem(stage.title).delete();
        mark.delete();
        await context.sync();
        return "undone";
      }),
    wait,
  );

/** The cell with the workbook's output unit. */
export const unitCell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.names
    .getItem(parameterName("output_unit"))
    .getRange()
    .untrack()
    .getCell(0, 0)
    .untrack();

/** Where a stage keeps the output unit before, if the import changed it: beyond the columns of the new rows. */
export const keptUnit = (context: Excel.RequestContext, { title, body }: Kept): Excel.Range =>
  context.workbook.worksheets
    .getItemOrNullObject(title)
    .getCell(body.row, body.column + 2 * (body.columns + 1));

/** Queues the output unit as it was before an import that changed it. */
const queueUnitBack = (context: Excel.RequestContext, { values }: Excel.Range): void => {
  const kept: unknown = values[0]?.[0] ?? "";
  if (kept !== "") unitCell(context).values = [[asText(String(kept))]];
};

/**
 * Queues the table as it was: its rows, and nothing in the rows it has now below them. Each step can be done again; the
 * size comes last, because it tells how far the rows below go.
 */
const queueUndo = (context: Excel.RequestContext, { title, body }: Kept, rows: number): void => {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItem(monitoringTable);
  // Excel misplaces what is written into rows that a filter hides (office-js #224).
  table.clearFilters();
  const beyond = rows - body.rows;
  const heading = table.getHeaderRowRange();
  if (beyond > 0) rowsUnder(heading, body.rows, beyond).clear();
  rowsUnder(heading, 0, body.rows).copyFrom(rangeOf(worksheets.getItem(title), body), "Formulas");
  if (beyond !== 0) table.resize(heading.getResizedRange(body.rows, 0));
};

/** An import's way back, or what an interrupted one left. */
export interface UndoableImport {
  readonly kind: "complete" | "interrupted";
  /** Rows the table had before. */
  readonly rows: number;
}

/** Whether the last import can be taken back, or one was interrupted: a sync. */
export const findUndoableImport = (): Promise<UndoableImport | null> =>
  runExcel(async (context) => {
    const kept = await readKept(context);
    return kept && { kind: kept.kind, rows: kept.body.rows };
  });

/** What a name of the imports keeps, and the names that mean the same sheet. */
interface Found extends Kept {
  readonly kind: UndoableImport["kind"];
  readonly names: readonly string[];
}

const readKept = async (context: Excel.RequestContext): Promise<Found | null> => {
  const { names, tables } = context.workbook;
  const marks = [importNames.stage, importNames.backup].map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    return { name, range };
  });
  const table = tables.getItemOrNullObject(monitoringTable);
  await context.sync();
  const there = marks.filter(({ range }) => !range.isNullObject);
  const [first] = there;
  if (!first || table.isNullObject) return null;
  const title = first.range.worksheet.name;
  return {
    kind: first.name === importNames.stage ? "interrupted" : "complete",
    title,
    body: areaOf(first.range),
    names: there.filter(({ range }) => range.worksheet.name === title).map(({ name }) => name),
  };
};

/** Takes the last import back: the table is as it was before, and the sheet of imports says so in the line that lineOf makes of its rows. Answers the rows it has again; refuses where the table no longer fits. */
export const undoLastImport = (
  lineOf: (rows: number) => readonly string[],
  wait = inRealTime,
): Promise<number> =>
  whileBusy(
    () =>
      runExcel(async (context) => {
        const kept = await readKept(context);
        if (!kept) return refuse("nothing-to-undo");
        const unit = keptUnit(context, kept).load("values");
        const { rows, logLine } = await readNow(context, kept);
        queueUndo(context, kept, rows);
        queueUnitBack(context, unit);
        if (logLine) logLine.values = [lineOf(kept.body.rows).map(asText)];
        const { names, worksheets } = context.workbook;
        worksheets.getItem(kept.title).delete();
        for (const name of kept.names) names.getItem(name).delete();
        await context.sync();
        return kept.body.rows;
      }),
    wait,
  );

/** The table as it is now, which must still fit the copy, and where the sheet of imports, if it is there, goes on. */
const readNow = async (context: Excel.RequestContext, { title, body }: Kept) => {
  const { names, tables, worksheets } = context.workbook;
  const table = tables.getItem(monitoringTable);
  const now = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const sheet = table.worksheet.load("name,protection/protected");
  const heading = table.getHeaderRowRange().load("values");
  const before = rangeOf(worksheets.getItem(title), { ...body, row: body.row - 1, rows: 1 });
  before.load("values");
  const log = names.getItemOrNullObject(importNames.log).getRangeOrNullObject();
  const used = log.worksheet.getUsedRange(true).load("rowIndex,rowCount");
  log.load("worksheet/name,worksheet/protection/protected");
  await context.sync();
  const { name, protection } = sheet;
  if (protection.protected) refuse("access-denied", name);
  if (JSON.stringify(heading.values) !== JSON.stringify(before.values))
    refuse("table-changed", name);
  await requireRoom(context, now, body.rows);
  if (log.isNullObject) return { rows: now.rowCount, logLine: null };
  if (log.worksheet.protection.protected) refuse("access-denied", log.worksheet.name);
  const line = { row: used.rowIndex + used.rowCount, column: 0, rows: 1, columns: 2 };
  return { rows: now.rowCount, logLine: rangeOf(log.worksheet, line) };
};

/** A table that has fewer rows now grows again: what was written below it since is not overwritten. */
const requireRoom = async (
  context: Excel.RequestContext,
  now: Excel.Range,
  rows: number,
): Promise<void> => {
  const missing = rows - now.rowCount;
  if (missing <= 0) return;
  const below = await findFilled(context, now.getRowsBelow(missing));
  if (below !== null) refuse("rows-below-table", below);
};
