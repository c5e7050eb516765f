import type { Area } from "../cells/address";
import { absoluteReference, cellText } from "../cells/address";
import { Refused, type RefusalCode } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { asText } from "./as-text";
import { inHalves, whileBusy } from "./persist";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** A cell of an imported row: a number, a text (never a formula), or nothing. */
export type StagedCell = number | string | null;

/**
 * Where an import is made ready: a hidden sheet that holds the table's body as it was, at the same place, and to its
 * right the new rows. The table is not touched until all of them are there.
 */
export interface Stage {
  readonly title: string;
  /** The sheet of the monitoring table, and its body as it was. */
  readonly sheet: string;
  readonly body: Area;
  /** Rows of the body down to the last one that says something. */
  readonly filledRows: number;
  readonly headings: readonly string[];
}

const refuse = (code: RefusalCode, subject = ""): never => {
  throw new Refused({ code, subject, cause: "" });
};

/** Rows below the table that are looked at: what stands there would be overwritten. */
const below = 1_000_000;

/** Copies the table's body to a new hidden sheet of the title: three syncs. Refuses where an import could not be finished. */
export const openStage = (title: string): Promise<Stage> =>
  whileBusy(() =>
    runExcel(async (context) => {
      const inventory = await takeInventory(context);
      if (inventory.names.has(importNames.stage)) refuse("import-unfinished");
      if (!inventory.tables.has(monitoringTable)) refuse("gone", monitoringTable);
      const stage = { title: freeTitle(title, inventory.sheets), ...(await readTable(context)) };
      const { worksheets, names } = context.workbook;
      const hidden = worksheets.add(stage.title);
      hidden.visibility = "Hidden";
      // A copy of rows that a filter hides would be without them.
      context.workbook.tables.getItem(monitoringTable).clearFilters();
      rangeOf(hidden, stage.body).copyFrom(
        rangeOf(worksheets.getItem(stage.sheet), stage.body),
        "Formulas",
      );
      names.add(importNames.stage, `=${absoluteReference(stage.title, stage.body)}`);
      await syncOr(context, () => dropStage(stage));
      return stage;
    }),
  );

const syncOr = async (context: Excel.RequestContext, undo: () => Promise<void>): Promise<void> => {
  try {
    await context.sync();
  } catch (error) {
    await undo();
    throw error;
  }
};

const freeTitle = (title: string, taken: readonly string[]): string => {
  const isTaken = (candidate: string) =>
    taken.some((its) => its.toLowerCase() === candidate.toLowerCase());
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? title : `${title} ${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};

const readTable = async (context: Excel.RequestContext): Promise<Omit<Stage, "title">> => {
  const table = context.workbook.tables.getItem(monitoringTable);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = body.getUsedRangeOrNullObject(true);
  const sheet = context.workbook.tables.getItem(monitoringTable).worksheet;
  header.load("values");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  used.load("rowIndex,rowCount");
  sheet.load("name,protection/protected");
  await context.sync();
  const area = {
    row: body.rowIndex,
    column: body.columnIndex,
    rows: body.rowCount,
    columns: body.columnCount,
  };
  const next = area.row + area.rows;
  const under = sheet
    .getRangeByIndexes(next, area.column, below, area.columns)
    .getUsedRangeOrNullObject(true);
  under.load("rowIndex,columnIndex");
  await context.sync();
  if (sheet.protection.protected) refuse("access-denied", sheet.name);
  if (!under.isNullObject)
    refuse("rows-below-table", cellText({ row: under.rowIndex, column: under.columnIndex }));
  return {
    sheet: sheet.name,
    body: area,
    filledRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount - area.row,
    headings: (header.values[0] ?? []).map(String),
  };
};

/** The first so many new rows on the stage. */
export const stagedArea = ({ body }: Stage, rows: number): Area => ({
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
): Promise<void> => {
  const { row, column, columns } = stagedArea(stage, rows.length);
  return inHalves({ first: 0, count: rows.length }, (first, count) =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(stage.title);
      const range = sheet.getRangeByIndexes(row + after + first, column, count, columns);
      range.values = rows.slice(first, first + count).map((cells) => cells.map(contentOf));
      await context.sync();
    }),
  );
};

const contentOf = (cell: StagedCell): number | string =>
  typeof cell === "string" ? asText(cell) : (cell ?? "");

/** Removes the stage; nothing else of the workbook has changed. */
export const dropStage = ({ title }: Pick<Stage, "title">): Promise<void> =>
  whileBusy(() =>
    runExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      const name = names.getItemOrNullObject(importNames.stage);
      const sheet = worksheets.getItemOrNullObject(title);
      await context.sync();
      if (!name.isNullObject) name.delete();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    }),
  );
