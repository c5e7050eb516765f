import type { Area } from "../cells/address";
import { absoluteReference } from "../cells/address";
import { refuse } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { asText } from "./as-text";
import { orUndo } from "./or-undo";
import { inHalves, inRealTime, whileBusy } from "./retry";
import { rangeOf } from "./range-of";
import { queueForgetting, readImportTarget, type ImportTarget } from "./read-import-target";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** A cell of an imported row: a number, a text (never a formula), or nothing. */
type StagedCell = number | string | null;

/**
 * Where an import is made ready: a hidden sheet that holds the table's heading and body as they were, at the same
 * place, and to their right the new rows. The table is not touched until all of them are there.
 */
export interface Stage extends ImportTarget {
  readonly title: string;
}

/** Copies the table to a new hidden sheet of the title: five syncs. Refuses where an import could not be finished. */
export const openStage = (title: string, wait = inRealTime): Promise<Stage> =>
  whileBusy(
    () =>
      runExcel(async (context) => {
        const inventory = await takeInventory(context);
        if (!inventory.tables.has(monitoringTable)) refuse("gone", monitoringTable);
        const stage = {
          title: freeTitle(title, inventory.sheets),
          ...(await readImportTarget(context)),
        };
        await queueForgetting(context);
        const { worksheets, names, tables } = context.workbook;
        const hidden = worksheets.add(stage.title);
        hidden.visibility = "Hidden";
        // A copy of rows that a filter hides would be without them.
        tables.getItem(monitoringTable).clearFilters();
        rangeOf(hidden, withHeading(stage.body)).copyFrom(
          tables.getItem(monitoringTable).getHeaderRowRange().getResizedRange(stage.body.rows, 0),
          "Formulas",
        );
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

/** The first so many new rows on the stage. */
export const stagedArea = ({ body }: Pick<Stage, "body">, rows: number): Area => ({
  row: body.row,
  column: body.column + body.columns + 1,
  rows,
  columns: body.columns,
});

/** Puts rows on the stage, after so many that are there: a sync, or more where they are too much for one request. */
export const writeStage = (
  stage: Stage,
  after: number,
  rows: readonly (readonly StagedCell[])[],
  wait = inRealTime,
): Promise<void> => {
  const { row, column, columns } = stagedArea(stage, rows.length);
  const [from, to] = filledColumns(rows, columns);
  return inHalves(
    { first: 0, count: rows.length },
    (first, count) =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(stage.title);
        const at = row + after + first;
        // Kept until the end, it would take another request to be let go again.
        const range = sheet.getRangeByIndexes(at, column + from, count, to - from).untrack();
        const part = rows.slice(first, first + count);
        range.values = part.map((cells) => cells.slice(from, to).map(contentOf));
        await context.sync();
      }),
    wait,
  );
};

/** From the first column in which some row says something to the last; beside them the stage is blank already. */
const filledColumns = (
  rows: readonly (readonly StagedCell[])[],
  columns: number,
): readonly [from: number, to: number] => {
  const isFilled = (column: number) => rows.some((cells) => (cells[column] ?? "") !== "");
  let [from, to] = [0, columns];
  while (to > 1 && !isFilled(to - 1)) to -= 1;
  while (from < to - 1 && !isFilled(from)) from += 1;
  return [from, to];
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
