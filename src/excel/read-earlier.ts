import { refuse } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queueImportTarget, type ImportTarget } from "./read-import-target";

/** What stands in the workbook before an import: the next row of the sheet of imports, and the way back of the one before. */
export interface Earlier {
  readonly logRow: number;
  readonly backup: { readonly formula: string; readonly title: string } | null;
}

/**
 * Queues the look at what stood before an import; what comes back answers it once the batch has run, and refuses a table
 * that is not as the import found it. A sheet of imports that the same batch makes is known by its plan.
 */
export const queueEarlier = (
  context: Excel.RequestContext,
  found: ImportTarget,
  made: WorkbookPlan | null,
): (() => Promise<Earlier>) => {
  const { names, tables } = context.workbook;
  const finishTarget = queueImportTarget(context, tables.getItem(monitoringTable));
  const finishLog = made ? () => rowBelow(made) : queueLogRow(names);
  const backup = names.getItemOrNullObject(importNames.backup).load("formula");
  const range = backup.getRangeOrNullObject().load("worksheet/name");
  return async () => {
    if (!isSame(await finishTarget(), found)) refuse("table-changed", found.sheet);
    return {
      logRow: finishLog(),
      backup: range.isNullObject
        ? null
        : { formula: String(backup.formula), title: range.worksheet.name },
    };
  };
};

/** The first row below what a plan writes on its one sheet. */
export const rowBelow = (plan: WorkbookPlan | null): number => {
  const [sheet] = plan?.sheets ?? [];
  if (!sheet) throw new Error("The plan has no sheet.");
  return sheet.contents.length;
};

/** Queues the look at the sheet of imports that is there; what comes back refuses a protected one. */
const queueLogRow = (names: Excel.NamedItemCollection): (() => number) => {
  const sheet = names.getItem(importNames.log).getRange().worksheet;
  sheet.load("name,protection/protected");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  return () => {
    if (sheet.protection.protected) refuse("access-denied", sheet.name);
    return used.rowIndex + used.rowCount;
  };
};

const isSame = (now: ImportTarget, then: ImportTarget): boolean =>
  JSON.stringify(whatCounts(now)) === JSON.stringify(whatCounts(then));

const whatCounts = ({ body, filledRows, headings }: ImportTarget) => [body, filledRows, headings];
