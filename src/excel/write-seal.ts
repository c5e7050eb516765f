import { absoluteReference } from "../cells/address";
import { refuse } from "../faults/refusal";
import type { SealPatch } from "../seal/seal-patch";
import { sealNames } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { createSheets } from "./create-sheets";
import { protectSheet } from "./protect-sheet";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";
import { restoreProtection } from "./write-patch";

/**
 * Writes the seal's sheet, and makes it first where there is none. What fails midway leaves no half-made sheet, and none
 * open that was protected.
 */
export const writeSeal = async (plan: WorkbookPlan, patch: SealPatch): Promise<void> => {
  if (!(await hasSeal())) await makeSheet(plan);
  await runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const sheet = context.workbook.names.getItem(sealNames.state).getRange().worksheet;
    sheet.load("name");
    await context.sync();
    sheet.protection.unprotect();
    queueSeal(context, patch, { title: sheet.name, names: inventory.names });
    try {
      await context.sync();
    } catch (error) {
      await runExcel((fresh) => restoreProtection(fresh, [sheet.name]));
      throw error;
    }
  });
};

/** Whether the seal's state has a cell: its name outlives a sheet that was deleted. */
const hasSeal = (): Promise<boolean> =>
  runExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(sealNames.state);
    const cell = name.getRangeOrNullObject();
    cell.load("address");
    await context.sync();
    return !cell.isNullObject;
  });

const makeSheet = async (plan: WorkbookPlan): Promise<void> => {
  const title = plan.sheets[0]?.title ?? "";
  await runExcel(async (context) => {
    const { sheets, names } = await takeInventory(context);
    if (sheets.some((its) => its.toLowerCase() === title.toLowerCase()))
      refuse("sheet-exists", title);
    for (const name of Object.values(sealNames))
      if (names.has(name)) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  await createSheets(plan, () => "create");
};

const queueSeal = (
  context: Excel.RequestContext,
  { cells, lists }: SealPatch,
  { title, names: present }: { readonly title: string; readonly names: ReadonlySet<string> },
): void => {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(title);
  const write = (name: string, text: string) => {
    names.getItem(name).getRange().values = [[text]];
  };
  for (const [name, text] of cells) if (name !== sealNames.state) write(name, text);
  for (const { name, place, rows } of lists) {
    // The sections are as many as ever, in merged cells; the other lists may have been longer.
    if (present.has(name) && name !== sealNames.sections)
      names.getItem(name).getRange().clear("Contents");
    const area = {
      row: place.row,
      column: place.column,
      rows: rows.length,
      columns: place.columns,
    };
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows.map((row) => [...row]);
    const formula = `=${absoluteReference(title, area)}`;
    if (present.has(name) || name === sealNames.sections) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
  // The state comes last: a seal that was interrupted is none.
  write(sealNames.state, cells.get(sealNames.state) ?? "");
  protectSheet(sheet);
};
