import { absoluteReference, areaText, type Area } from "../cells/address";
import { Refused } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import type { PageTexts } from "../sheets/page-texts";
import { commonLook } from "./apply-look";
import { asText } from "../cells/as-text";
import {
  dropStage,
  queueRows,
  queueStage,
  stagedArea,
  type Stage,
  type StageRows,
} from "./import-stage";
import { queueHeader } from "./queue-headers";
import { orUndo } from "./or-undo";
import { rangeOf } from "./range-of";
import type { Earlier } from "./read-earlier";
import { rowsUnder } from "./read-import-target";
import { inRealTime } from "./retry";
import { runUnkept } from "./run-excel";
import { keptUnit, settle, unitCell } from "./undo-import";
import { queueEntries, type NewEntry } from "./write-entries";

/** What makes an import final. */
interface Commit {
  /** New rows. */
  readonly rows: number;
  /** All of them where they are not on the stage, which then comes with them. */
  readonly unstaged: StageRows["rows"] | null;
  /** The columns of the table that they have, by their place in the table. */
  readonly places: readonly number[];
  readonly mode: "replace" | "append";
  readonly earlier: Earlier;
  /** What else the workbook has to remember. */
  readonly entries: readonly NewEntry[];
  /** The workbook's output unit from now on; null where it stays. */
  readonly unit: string | null;
  /** Lines for the sheet of imports. */
  readonly log: readonly (readonly (string | number)[])[];
  /** How high they are, in points. */
  readonly heights: readonly number[];
  /** What that sheet prints above and below. */
  readonly page: PageTexts;
  /** The table's columns that are ours, by their place in it and in its order; any other is the user's own. */
  readonly ours: readonly number[];
}

/** Rows a table keeps for entries by hand. */
const fewestRows = 20;

/**
 * Puts the rows into the table in one request; a failure midway puts back what was there. What the table held before
 * stays on the stage, which becomes the way back. A column of the user's own is left alone.
 */
export const commitStage = async (
  stage: Stage,
  commit: Commit,
  wait = inRealTime,
): Promise<void> => {
  const { earlier } = commit;
  const log = { row: earlier.logRow, column: 0, rows: commit.log.length, columns: logColumns };
  try {
    await runUnkept(async (context) => {
      const sheet = await queueUnstaged(context, stage, commit);
      queueLog(context, log, commit);
      const staged = rangeOf(sheet, stagedArea(stage, sizeOf(commit)));
      queueTable(context, staged, { stage, commit });
      if (commit.unit !== null) queueUnit(context, stage, commit.unit);
      // The new rows leave the stage, which is the way back from now on.
      staged.clear("Contents");
      queueBackup(context, stage, commit);
      // They come last: where the workbook does not take them, the import is done all the same.
      queueEntries(context, commit.entries);
      await context.sync();
    });
  } catch (error) {
    const end = await settleOrLeave(stage, { earlier, log }, wait);
    if (end === "done") return;
    const fail = () => Promise.reject(error);
    await (end === "unbegun" ? orUndo(fail, () => dropStage(stage, wait)) : fail());
  }
};

/** Answers the stage, which is there where all rows are. */
const queueUnstaged = async (
  context: Excel.RequestContext,
  stage: Stage,
  { unstaged }: Commit,
): Promise<Excel.Worksheet> => {
  if (!unstaged) return context.workbook.worksheets.getItem(stage.title);
  const sheet = queueStage(context, stage);
  await queueRows(sheet, stage, { rows: unstaged, after: 0 });
  return sheet;
};

const sizeOf = ({ rows, places }: Commit) => ({ rows, columns: places.length });

/** An undoing that fails as well leaves the stage, from which the import is taken back. */
const settleOrLeave: typeof settle = async (...its) => {
  try {
    return await settle(...its);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused({ ...error.refusal, code: "import-unfinished" });
  }
};

/** An import on its stage. */
interface Import {
  readonly stage: Stage;
  readonly commit: Commit;
}

const queueTable = (
  context: Excel.RequestContext,
  staged: Excel.Range,
  { stage, commit }: Import,
): void => {
  const { ours, places } = commit;
  const table = context.workbook.tables.getItem(monitoringTable);
  // Excel misplaces what is written into rows that a filter hides (office-js #224).
  table.clearFilters();
  const heading = table.getHeaderRowRange();
  const { rows: before, columns } = stage.body;
  const kept = commit.mode === "append" ? stage.filledRows : 0;
  const end = kept + commit.rows;
  const areAllOurs = ours.length === columns;
  const rows = Math.max(end, areAllOurs ? Math.min(before, fewestRows) : before);
  if (rows !== before) table.resize(heading.getResizedRange(rows, 0));
  const old = rowsUnder(heading, kept, Math.max(before, rows) - kept);
  for (const run of runsOf(ours)) {
    if (rows > before) queueSame(heading, run, { before, rows, columns });
    columnsOf(old, run, columns).clear("Contents");
  }
  const filled = end === Math.max(before, rows) ? old : rowsUnder(heading, kept, commit.rows);
  let from = 0;
  for (const run of runsOf(places)) {
    const brought = columnsOf(staged, { ...run, first: from }, places.length);
    columnsOf(filled, run, columns).copyFrom(brought, "Values");
    from += run.count;
  }
};

/** Rows that the table did not have before take what its last one took, and look like it. */
const queueSame = (
  heading: Excel.Range,
  run: Run,
  { before, rows, columns }: Record<"before" | "rows" | "columns", number>,
): void => {
  const last = columnsOf(rowsUnder(heading, before - 1, 1), run, columns);
  columnsOf(rowsUnder(heading, before, rows - before), run, columns).copyFrom(last, "All");
};

/** Columns beside each other, by the place of the first. */
interface Run {
  readonly first: number;
  readonly count: number;
}

/** The runs that the places of columns make, in their order. */
const runsOf = (places: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && place === last.first + last.count)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: place, count: 1 });
  }
  return runs;
};

/** The run of the range's columns, of which there are so many. */
const columnsOf = (range: Excel.Range, { first, count }: Run, columns: number): Excel.Range => {
  if (count === columns) return range;
  const column = range.getColumn(first);
  return count === 1 ? column : column.getResizedRange(0, count - 1);
};

/** The unit before stays on the stage, as the rows before do. */
const queueUnit = (context: Excel.RequestContext, stage: Stage, unit: string): void => {
  const cell = unitCell(context);
  keptUnit(context, stage).copyFrom(cell, "Values");
  cell.values = [[asText(unit)]];
};

const logColumns = 7;

const queueLog = (
  context: Excel.RequestContext,
  area: Area,
  { log, heights, page }: Commit,
): void => {
  // By its name: the sheet may have another title by now.
  const sheet = context.workbook.names.getItem(importNames.log).getRange().worksheet;
  const range = rangeOf(sheet, area);
  const first = range.getCell(0, 0);
  first.setCellProperties([[{ format: { ...commonLook, wrapText: true } }]]);
  range.copyFrom(first, "Formats");
  range.values = log.map((line) =>
    line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
  );
  range.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
  const end = area.row + area.rows;
  sheet.pageLayout.setPrintArea(areaText({ ...area, row: 0, rows: end }));
  queueHeader(sheet, page, "");
};

/** The stage is the way back from now on; at every moment one of its names means it. */
const queueBackup = (context: Excel.RequestContext, stage: Stage, commit: Commit): void => {
  const { worksheets, names } = context.workbook;
  const { earlier } = commit;
  const formula = `=${absoluteReference(stage.title, stage.body)}`;
  if (earlier.backup === null) names.add(importNames.backup, formula);
  else names.getItem(importNames.backup).formula = formula;
  names.getItem(importNames.stage).delete();
  if (earlier.backup !== null) worksheets.getItem(earlier.backup.title).delete();
};
