import type { Area } from "../cells/address";
import { absoluteReference } from "../cells/address";
import { importNames, monitoringTable } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { timeSlicing } from "../tabular/time-slicing";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { rangeOf } from "./range-of";
import { queueEarlier, type Earlier } from "./read-earlier";
import type { ImportTarget } from "./read-import-target";
import { inHalves, inRealTime, whileBusy, type Wait } from "./retry";
import { runUnkept } from "./run-excel";

/**
 * Where an import is made ready: a hidden sheet that holds the table's heading and body as they were, at the same
 * place, and to their right the new rows. The table is not touched until all of them are there.
 */
export interface Stage extends ImportTarget {
  readonly title: string;
  /** The sheet that lists imports, where it is made with the stage of the first one. */
  readonly log: WorkbookPlan | null;
}

/** A title that no sheet has. */
export const freeTitle = (title: string, taken: readonly string[]): string => {
  const isTaken = (candidate: string) =>
    taken.some((its) => its.toLowerCase() === candidate.toLowerCase());
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? title : `${title} ${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};

/** Queues that the table is copied to the new hidden sheet, which it answers, and the sheet that lists imports where there is none. */
export const queueStage = (
  context: Excel.RequestContext,
  { title, body, log }: Stage,
): Excel.Worksheet => {
  if (log) queuePlan(context, log);
  const { worksheets, names, tables } = context.workbook;
  const hidden = worksheets.add(title);
  hidden.visibility = "Hidden";
  // A copy of rows that a filter hides would be without them.
  const table = tables.getItem(monitoringTable);
  table.clearFilters();
  const whole = table.getHeaderRowRange().getResizedRange(body.rows, 0);
  rangeOf(hidden, withHeading(body)).copyFrom(whole, "Formulas");
  names.add(importNames.stage, `=${absoluteReference(title, body)}`);
  return hidden;
};

/** The body's area with the heading above it. */
const withHeading = (body: Area): Area => ({ ...body, row: body.row - 1, rows: body.rows + 1 });

/** The first so many new rows on the stage, with so many columns of the table that they fill. */
export const stagedArea = (
  { body }: Pick<Stage, "body">,
  { rows, columns }: Pick<Area, "rows" | "columns">,
): Area => ({ row: body.row, column: body.column + body.columns + 1, rows, columns });

/** Cells that office.js sends as one block; a larger one it cuts into such, with three ranges for each. */
const cellsPerBlock = 1500;

/** Rows of one width for the stage. */
export interface StageRows {
  /** Cells as they are written: a number, a text that Excel takes for nothing else, or "". */
  readonly rows: readonly (number | string)[][];
  /** So many are there already. */
  readonly after: number;
}

/** Puts rows on the stage, which comes with the first of them: a sync, or more where they are too much for one request. */
export const writeStage = (stage: Stage, rows: StageRows, wait = inRealTime): Promise<void> =>
  writeWith(stage, rows, () => () => undefined, wait);

/** Puts the last rows on the stage and looks at the table again: refuses one that is not as it was copied. */
export const finishStage = (stage: Stage, rows: StageRows, wait = inRealTime): Promise<Earlier> =>
  writeWith(stage, rows, (context, made) => queueEarlier(context, stage, made), wait);

const writeWith = <Answer>(
  stage: Stage,
  { rows, after }: StageRows,
  queueMore: (
    context: Excel.RequestContext,
    made: WorkbookPlan | null,
  ) => () => Answer | Promise<Answer>,
  wait: Wait,
): Promise<Answer> =>
  inHalves(
    { first: 0, count: rows.length },
    (first, count) =>
      runUnkept(async (context) => {
        const isNew = after + first === 0;
        const sheet = isNew
          ? queueStage(context, stage)
          : context.workbook.worksheets.getItem(stage.title);
        const some = { rows: rows.slice(first, first + count), after: after + first };
        await queueRows(sheet, stage, some);
        const finish = queueMore(context, isNew ? stage.log : null);
        const sync = () => context.sync();
        // Asked for again, the stage must not be there already.
        await (isNew ? orUndo(sync, () => dropStage(stage, wait)) : sync());
        return finish();
      }),
    wait,
  );

/** Queues the rows with pauses in which the thread is free: office.js looks at each of their cells. */
export const queueRows = async (
  sheet: Excel.Worksheet,
  stage: Stage,
  { rows, after }: StageRows,
): Promise<void> => {
  const turn = timeSlicing();
  const columns = rows[0]?.length ?? 0;
  const { row, column } = stagedArea(stage, { rows: rows.length, columns });
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / columns));
  for (let at = 0; at < rows.length; at += rowsPerBlock) {
    const block = rows.slice(at, at + rowsPerBlock);
    const range = sheet.getRangeByIndexes(row + after + at, column, block.length, columns);
    range.values = block;
    await turn();
  }
};

/** Removes the stage and what was made with it; nothing else of the workbook has changed. */
export const dropStage = async (
  { title, log }: Pick<Stage, "title" | "log">,
  wait = inRealTime,
): Promise<void> => {
  await whileBusy(
    () =>
      runUnkept(async (context) => {
        const { worksheets, names } = context.workbook;
        const name = names.getItemOrNullObject(importNames.stage);
        const sheet = worksheets.getItemOrNullObject(title);
        await context.sync();
        // The sheet goes first: a name whose sheet is gone is forgotten by the next import, a sheet without a name stays.
        if (!sheet.isNullObject) sheet.delete();
        if (!name.isNullObject) name.delete();
        await context.sync();
      }),
    wait,
  );
  if (log) await whileBusy(() => removeSheets(log), wait);
};
