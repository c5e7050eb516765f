/* eslint-disable no-restricted-globals -- Excel is that of the add-in's page. */
import type { Scene } from "./gallery-state";

type InPage = Pick<Scene, "page">;

/** Runs in the pane's page, as another add-in or another person's Excel would. */
const inWorkbook = async <Given>(
  { page }: InPage,
  given: Given,
  run: (given: Given) => Promise<void>,
): Promise<void> => {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame?.evaluate(run as (given: unknown) => Promise<void>, given);
};

/** Writes behind a defined name, so many rows down and columns to the right. */
export const writeEntry = (
  scene: InPage,
  entry: {
    readonly name: string;
    readonly row: number;
    readonly column?: number;
    readonly value: string | number;
  },
): Promise<void> =>
  inWorkbook(scene, entry, ({ name, row, column = 0, value }) =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(name).getRange().getCell(row, column).values = [[value]];
      await context.sync();
    }),
  );

/** Takes the protection off the sheet of a defined name. */
export const unprotect = (scene: InPage, name: string): Promise<void> =>
  inWorkbook(scene, name, (its) =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(its).getRange().worksheet.protection.unprotect();
      await context.sync();
    }),
  );

/** Fills the first rows of a list of records, which is there. */
export const fillList = (
  scene: InPage,
  list: { readonly table: string; readonly rows: readonly (readonly (string | number)[])[] },
): Promise<void> =>
  inWorkbook(scene, list, ({ table, rows }) =>
    Excel.run(async (context) => {
      const first = context.workbook.tables.getItem(table).getDataBodyRange().getCell(0, 0);
      rows.forEach((row, at) => {
        first.getOffsetRange(at, 0).getResizedRange(0, row.length - 1).values = [[...row]];
      });
      await context.sync();
    }),
  );

/** Locks the scores and protects every sheet with a password that the add-in does not know. */
export const protectAll = (scene: InPage): Promise<void> =>
  inWorkbook(scene, null, () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/protection/protected");
      await context.sync();
      for (const { protection } of sheets.items) if (protection.protected) protection.unprotect();
      const scores = context.workbook.names.getItem("tanping_a1_score").getRange();
      scores.format.protection.locked = true;
      for (const { protection } of sheets.items) protection.protect({}, "another's");
      await context.sync();
    }),
  );

/** Protects the sheets of tables without a password. */
export const lockTables = (scene: InPage, tables: readonly string[]): Promise<void> =>
  inWorkbook(scene, tables, (titles) =>
    Excel.run(async (context) => {
      for (const title of titles)
        context.workbook.tables.getItem(title).worksheet.protection.protect();
      await context.sync();
    }),
  );

/** Lets nobody add a sheet. */
export const lockStructure = (scene: InPage): Promise<void> =>
  inWorkbook(scene, null, () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect("another's");
      await context.sync();
    }),
  );

/** Loses every defined name, as some programs do when they save. */
export const dropNames = (scene: InPage): Promise<void> =>
  inWorkbook(scene, null, () =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      for (const name of names.items) name.delete();
      await context.sync();
    }),
  );
