import type { Reading } from "../sheets/reading";
import type { ReportPatch } from "../sheets/report-patch";
import { protectSheet } from "./protect-sheet";

/** The sheets a patch writes on. */
export const patchedSheets = (patch: ReportPatch, { named }: Reading): readonly string[] => [
  ...new Set([...patch.keys()].flatMap((name) => named.get(name)?.sheet ?? [])),
];

/** Queues the result cells; their sheets are opened before and protected again in the same batch. */
export const queuePatch = (
  context: Excel.RequestContext,
  patch: ReportPatch,
  reading: Reading,
): void => {
  const { names, worksheets } = context.workbook;
  const sheets = patchedSheets(patch, reading);
  for (const name of sheets)
    if (reading.protectedSheets.has(name)) worksheets.getItem(name).protection.unprotect();
  for (const [name, value] of patch) {
    // A lost name withholds the result, so there is nothing to clear behind it.
    if (!reading.named.has(name)) continue;
    const cell = names.getItem(name).getRange().getCell(0, 0);
    cell.values = [[value ?? ""]];
  }
  for (const name of sheets) protectSheet(worksheets.getItem(name));
};

/** Protects the sheets that a failed patch may have left open: two syncs. */
export const restoreProtection = async (
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> => {
  const all = sheets.map((name) => context.workbook.worksheets.getItem(name));
  for (const sheet of all) sheet.protection.load("protected");
  await context.sync();
  for (const sheet of all) if (!sheet.protection.protected) protectSheet(sheet);
  await context.sync();
};
