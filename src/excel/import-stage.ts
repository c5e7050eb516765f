import type { Area } from "../cells/address";
import { absoluteReference } from "../cells/address";
import { refuse } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { asText } from "./as-text";
import { orUndo } from "./or-undo";
import { inHalves, inRealTime, whileBusy } from "./retry";
import { rangeOf } from "./range-of";
import { queueForgetting, queueImportTarget, type ImportTarget } from "./read-import-target";
import { runExcel } from "./run-excel";
import type { Inventory } from "./take-inventory";

/** A cell of an imported row: a number, a text (never a formula), or nothing. */
type StagedCell = number | string | null;

/**
 * Where an import is made ready: a hidden sheet that holds the table's heading and body as they were, at the same
 * place, and to their right the new rows. The table is not touched until all of them are there.
 */
export interface Stage extends ImportTarget {
  readonly title: string;
  /** Names of imports whose sheet was deleted by hand: the workbook has them no more. */
  readonly forgotten: ReadonlySet<string>;
}

/**
 * Copies the table to a new hidden sheet of the title: two syncs, in a workbook of that inventory. Refuses where an import
 * could not be finished.
 */
export const openStage = (
  title: string,
  { tables: present, sheets }: Inventory,
  wait = inRealTime,
): Promise<Stage> =>
  whileBusy(
    () =>
      runExcel(async (context) => {
        if (!present.has(monitoringTable)) refuse("gone", monitoringTable);
        const finishTarget = queueImportTarget(context);
        const forget = queueForgetting(context);
        await context.sync();
        const target = await finishTarget();
        const stage = { title: freeTitle(title, sheets), ...target, forgotten: forget() };
        const { worksheets, names, tables } = context.workbook;
        const hidden = worksheets.add(stage.title);
        hidden.visibility = "Hidden";
        // A copy of rows that a filter hides would be without them.
        const table = tables.getItem(monitoringTable);
        table.clearFilters();
        const heading = table.getHeaderRowRange().untrack();
        rangeOf(hidden, withHeading(stage.body))
          .untrack()
          .copyFrom(heading.getResizedRange(stage.body.rows, 0).untrack(), "Formulas");
        // The name comes last: a stage that has one holds everything.
        names.add(importNames.stage, `=${absoluteReference(stage.title, stage.body)}`);
        await orUndo(
          () => context.sync(),
          () => dropStage(stage, wait),
        );
        return stage;
      }),
    wait,
  );

/** The body's area with the heading above it. */
const withHeading = (body: Area): Area => ({ ...body, row: body.row - 1, rows: body.rows + 1 });

const freeTitle = (title: string, taken: readonly string[]): string => {
  const isTaken = (candidate: string) =>
    taken.some((its) => its.toLowerCase() === candidate.toLowerCase());
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? title : `${title} ${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};

/** The first so many new rows on the stage, with so many columns of the table that they fill. */
export const stagedArea = (
  { body }: Pick<Stage, "body">,
  { rows, columns }: Pick<Area, "rows" | "columns">,
): Area => ({ row: body.row, column: body.column + body.columns + 1, rows, columns });

/** Cells that office.js sends as one block; a larger one it cuts into such, with three ranges for each. */
const cellsPerBlock = 1500;

/** Puts rows of one width on the stage, after so many that are there: a sync, or more where they are too much for one request. */
export const writeStage = (
  stage: Stage,
  after: number,
  rows: readonly (readonly StagedCell[])[],
  wait = inRealTime,
): Promise<void> => {
  const columns = rows[0]?.length ?? 0;
  const { row, column } = stagedArea(stage, { rows: rows.length, columns });
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / columns));
  return inHalves(
    { first: 0, count: rows.length },
    (first, count) =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(stage.title);
        for (let at = first; at < first + count; at += rowsPerBlock) {
          const block = rows.slice(at, Math.min(at + rowsPerBlock, first + count));
          // Kept until the end, it would take another request to be let go again.
          const range = sheet
            .getRangeByIndexes(row + after + at, column, block.length, columns)
            .untrack();
          range.values = block.map((cells) => cells.map(contentOf));
        }
        await context.sync();
      }),
    wait,
  );
};

const contentOf = (cell: StagedCell): number | string =>
  typeof cell === "string" ? asText(cell) : (cell ?? "");

/** Removes the stage; nothing else of the workbook has changed. */
export const dropStage = ({ title }: Pick<Stage, "title">, wait = inRealTime): Promise<void> =>
  whileBusy(
    () =>
      runExcel(async (context) => {
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
