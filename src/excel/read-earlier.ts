import { refuse } from "../faults/refusal";
import { importNames, monitoringTable } from "../sheets/defined-names";
import { queueImportTarget, type ImportTarget } from "./read-import-target";

/** What stands in the workbook before an import: the next line of the sheet of imports, and the way back of the one before. */
export interface Earlier {
  readonly logRow: number;
  readonly backup: { readonly formula: string; readonly title: string } | null;
}

/** Queues the look at what stood before an import; what comes back answers it once the batch has run, and refuses a table that is not as the import found it. */
export const queueEarlier = (
  context: Excel.RequestContext,
  found: ImportTarget,
): (() => Promise<Earlier>) => {
  const { names, tables } = context.workbook;
  const finishTarget = queueImportTarget(context, tables.getItem(monitoringTable));
  const log = names.getItem(importNames.log).getRange().worksheet.load("name,protection/protected");
  const used = log.getUsedRange(true).load("rowIndex,rowCount");
  const backup = names.getItemOrNullObject(importNames.backup).load("formula");
  const range = backup.getRangeOrNullObject().load("worksheet/name");
  return async () => {
    if (!isSame(await finishTarget(), found)) refuse("table-changed", found.sheet);
    if (log.protection.protected) refuse("access-denied", log.name);
    return {
      logRow: used.rowIndex + used.rowCount,
      backup: range.isNullObject
        ? null
        : { formula: String(backup.formula), title: range.worksheet.name },
    };
  };
};

const isSame = (now: ImportTarget, then: ImportTarget): boolean =>
  JSON.stringify(whatCounts(now)) === JSON.stringify(whatCounts(then));

const whatCounts = ({ body, filledRows, headings }: ImportTarget) => [body, filledRows, headings];
