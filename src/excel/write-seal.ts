import { absoluteReference } from "../cells/address";
import type { SealPatch } from "../seal/seal-patch";
import { sealNames } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { protectSheet } from "./protect-sheet";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** Writes the seal's sheet, and makes it first where there is none: three syncs. */
export const writeSeal = (plan: WorkbookPlan, patch: SealPatch): Promise<void> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    if (!inventory.names.has(sealNames.state)) {
      queuePlan(context, plan);
      context.workbook.worksheets.getItem(plan.sheets[0]?.title ?? "").protection.unprotect();
    } else
      context.workbook.names.getItem(sealNames.state).getRange().worksheet.protection.unprotect();
    const sheet = context.workbook.names.getItem(sealNames.state).getRange().worksheet;
    sheet.load("name");
    await context.sync();
    queueSeal(context, patch, { title: sheet.name, names: inventory.names });
    await context.sync();
  });

const queueSeal = (
  context: Excel.RequestContext,
  { cells, lists }: SealPatch,
  { title, names: present }: { readonly title: string; readonly names: ReadonlySet<string> },
): void => {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(title);
  for (const [name, text] of cells) names.getItem(name).getRange().values = [[text]];
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
  protectSheet(sheet);
};
