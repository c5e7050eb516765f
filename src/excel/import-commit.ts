import { absoluteReference } from "../cells/address";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { measureFormat, type TableRule } from "../sheets/lay-out-monitoring";
import { applyRule } from "./apply-rule";
import { asText } from "./as-text";
import { putBack, type Earlier } from "./import-return";
import { stagedArea, type Stage } from "./import-stage";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

/** What makes an import final. */
export interface Commit {
  /** New rows on the stage. */
  readonly rows: number;
  readonly mode: "replace" | "append";
  /** Lines for the sheet of imports. */
  readonly log: readonly (readonly (string | number)[])[];
  /** What cells of each of the table's columns take, by its place in the table; null for a column of the user's own. */
  readonly rules: readonly (TableRule | null)[];
}

/** Rows a table keeps for entries by hand. */
const fewestRows = 20;

/**
 * Puts the staged rows into the table in one request; a failure midway puts back what was there. What the table held
 * before stays on the stage, which becomes the way back.
 */
export const commitStage = async (stage: Stage, commit: Commit): Promise<void> => {
  const earlier = await readEarlier();
  const kept = commit.mode === "append" ? stage.filledRows : 0;
  const rows = Math.max(kept + commit.rows, Math.min(stage.body.rows, fewestRows));
  try {
    await runExcel(async (context) => {
      queueTable(context, { stage, commit, kept, rows });
      queueLog(context, earlier.logRow, commit.log);
      queueBackup(context, { stage, earlier, rows: commit.rows });
      await context.sync();
    });
  } catch (error) {
    await putBack(stage, { earlier, log: commit.log.length, most: kept + commit.rows });
    throw error;
  }
  if (earlier.backup !== null) await removeSheet(earlier.backup.title);
};

interface Change {
  readonly stage: Stage;
  readonly commit: Commit;
  /** Rows of the table that stay. */
  readonly kept: number;
  /** Rows the table has afterwards. */
  readonly rows: number;
}

const queueTable = (context: Excel.RequestContext, { stage, commit, kept, rows }: Change): void => {
  const { worksheets, tables } = context.workbook;
  const { body } = stage;
  const sheet = worksheets.getItem(stage.sheet);
  const table = tables.getItem(monitoringTable);
  // Excel misplaces what is written into rows that a filter hides (office-js #224).
  table.clearFilters();
  if (rows !== body.rows) table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
  const target = { ...body, row: body.row + kept, rows: commit.rows };
  const staged = rangeOf(worksheets.getItem(stage.title), stagedArea(stage, commit.rows));
  rangeOf(sheet, target).copyFrom(staged, "Values");
  const left = body.rows - kept - commit.rows;
  if (left > 0)
    rangeOf(sheet, { ...body, row: target.row + commit.rows, rows: left }).clear("Contents");
  commit.rules.forEach((its, index) => {
    if (!its) return;
    const cells = rangeOf(sheet, { ...target, column: body.column + index, columns: 1 });
    // One format for all cells: the library's types know only a grid of them.
    if (its.isMeasure) cells.numberFormat = measureFormat as unknown as string[][];
    applyRule(cells, { ...its.rule, area: target });
  });
};

const queueLog = (context: Excel.RequestContext, row: number, lines: Commit["log"]): void => {
  const { worksheet } = context.workbook.names.getItem(importNames.log).getRange();
  const area = { row, column: 0, rows: lines.length, columns: lines[0]?.length ?? 1 };
  rangeOf(worksheet, area).values = lines.map((line) =>
    line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
  );
};

/** The new rows leave the stage, which is the way back from now on. */
const queueBackup = (
  context: Excel.RequestContext,
  { stage, earlier, rows }: { stage: Stage; earlier: Earlier; rows: number },
): void => {
  const { worksheets, names } = context.workbook;
  rangeOf(worksheets.getItem(stage.title), stagedArea(stage, rows)).clear("Contents");
  names.getItem(importNames.stage).delete();
  const formula = `=${absoluteReference(stage.title, stage.body)}`;
  if (earlier.backup === null) names.add(importNames.backup, formula);
  else names.getItem(importNames.backup).formula = formula;
};

/** Where the next line of the sheet of imports goes, and the way back of the import before: one sync. */
const readEarlier = (): Promise<Earlier> =>
  runExcel(async (context) => {
    const { names } = context.workbook;
    const used = names.getItem(importNames.log).getRange().worksheet.getUsedRange(true);
    const backup = names.getItemOrNullObject(importNames.backup);
    const range = backup.getRangeOrNullObject();
    used.load("rowIndex,rowCount");
    backup.load("formula");
    range.load("worksheet/name");
    await context.sync();
    return {
      logRow: used.rowIndex + used.rowCount,
      backup: backup.isNullObject
        ? null
        : {
            formula: String(backup.formula),
            title: range.isNullObject ? null : range.worksheet.name,
          },
    };
  });

/** The way back of the import before is given up once the new one is complete. */
const removeSheet = (title: string | null): Promise<void> =>
  runExcel(async (context) => {
    if (title === null) return;
    context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  });
