import { runExcel } from "./run-excel";

/** What stands in a workbook, by name only. */
export interface Inventory {
  readonly sheets: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** The names of the sheets, defined names and tables: one sync. */
export const takeInventory = async (context: Excel.RequestContext): Promise<Inventory> => {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: new Set(names.items.map((item) => item.name)),
    tables: new Set(tables.items.map((table) => table.name)),
  };
};

/** The same of the open workbook, by itself. */
export const readInventory = (): Promise<Inventory> => runExcel(takeInventory);
