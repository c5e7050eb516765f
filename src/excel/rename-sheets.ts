import { renamedFormula, type Renaming } from "../integrity/aside";
import { namedArea } from "../integrity/formula-text";
import { protectSheet } from "./protect-sheet";
import { rangeOf } from "./range-of";

/** A worksheet of ours, with the formulas of its cells from the first used one on. */
interface OwnSheet {
  readonly title: string;
  readonly isProtected: boolean;
  readonly used: { readonly row: number; readonly column: number };
  readonly formulas: readonly (readonly unknown[])[];
}

/** Everything in a workbook that a renaming concerns: the defined names with their formulas, the tables, and the sheets these stand on. */
export interface OwnSheets {
  readonly names: ReadonlyMap<string, string>;
  /** Names that refer to nothing any more: they make way, and cannot be made again. */
  readonly broken: readonly string[];
  readonly tables: readonly string[];
  readonly sheets: readonly OwnSheet[];
  /** The title of every worksheet, and whether it is protected. */
  readonly states: ReadonlyMap<string, boolean>;
}

/** How far formulas of ours are looked for: the rows of measured data below have none. */
const reach = { rows: 1000, columns: 50 } as const;

/** Reads what the renaming concerns: two syncs. */
export const readOwnSheets = async (
  context: Excel.RequestContext,
  renaming: Renaming,
): Promise<OwnSheets> => {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const concerned = names.items
    .filter(({ name }) => renaming.name(name))
    .map(({ name, formula }) => [name, String(formula)] as const);
  const isBroken = ([, formula]: readonly [string, string]) => formula.includes("#REF!");
  const own = new Map(concerned.filter((its) => !isBroken(its)));
  const ownTables = tables.items.filter(({ name }) => renaming.table(name));
  const titles = new Set([
    ...[...own.values()].flatMap((formula) => namedArea(formula)?.title ?? []),
    ...ownTables.map(({ worksheet }) => worksheet.name),
  ]);
  const looked = worksheets.items
    .filter(({ name }) => titles.has(name))
    .map((sheet) => {
      const range = sheet.getRangeByIndexes(0, 0, reach.rows, reach.columns);
      const used = range.getUsedRangeOrNullObject(true);
      used.load("formulas,rowIndex,columnIndex");
      return { sheet, used };
    });
  await context.sync();
  return {
    states: new Map(worksheets.items.map(({ name, protection }) => [name, protection.protected])),
    names: own,
    broken: concerned.filter(isBroken).map(([name]) => name),
    tables: ownTables.map(({ name }) => name),
    sheets: looked.map(({ sheet, used }) => ({
      title: sheet.name,
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? { row: 0, column: 0 }
        : { row: used.rowIndex, column: used.columnIndex },
      formulas: used.isNullObject ? [] : used.formulas,
    })),
  };
};

/**
 * Queues other names for what is ours, as Excel does when a person renames: each name and table, every formula that
 * says them, and the sheets' titles. Nothing else of a cell changes.
 */
export const queueRenaming = (
  { workbook, application }: Excel.RequestContext,
  { names, broken, tables, sheets }: OwnSheets,
  how: { readonly renaming: Renaming; readonly titleOf: (title: string) => string },
): void => {
  const { renaming, titleOf } = how;
  application.suspendApiCalculationUntilNextSync();
  for (const { title, isProtected } of sheets)
    if (isProtected) workbook.worksheets.getItem(title).protection.unprotect();
  for (const name of tables) workbook.tables.getItem(name).name = renaming.table(name) ?? name;
  for (const [name, formula] of names)
    workbook.names.add(renaming.name(name) ?? name, renamedFormula(formula, renaming));
  for (const sheet of sheets)
    queueFormulas(workbook.worksheets.getItem(sheet.title), sheet, (formula) =>
      renamedFormula(formula, renaming),
    );
  for (const name of [...names.keys(), ...broken]) workbook.names.getItem(name).delete();
  for (const { title, isProtected } of sheets) {
    const sheet = workbook.worksheets.getItem(title);
    if (isProtected) protectSheet(sheet);
    sheet.name = titleOf(title);
  }
};

/** Queues the formulas that say a name or table of ours, changed. */
export const queueFormulas = (
  sheet: Excel.Worksheet,
  { used, formulas }: OwnSheet,
  change: (formula: string) => string,
): void => {
  formulas.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (typeof content !== "string" || !/^=.*tanping/i.test(content)) return;
      const at = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
      rangeOf(sheet, at).formulas = [[change(content)]];
    }),
  );
};
