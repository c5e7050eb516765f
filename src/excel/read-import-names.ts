import { refuse } from "../faults/refusal";
import { importNames } from "../sheets/defined-names";
import type { Earlier } from "./read-earlier";

/** What earlier imports left in the workbook. */
export interface ImportTraces {
  /** The next row of the sheet that lists imports; null where there is no such sheet. */
  readonly logRow: number | null;
  readonly backup: Earlier["backup"];
}

/**
 * Queues a look at what the names of imports mean; what comes back answers it once the batch has run, and queues that
 * names go whose sheet was deleted by hand. It refuses where another import was left unfinished, and a protected list.
 */
export const queueImportNames = (
  context: Excel.RequestContext,
): (() => { readonly traces: ImportTraces; readonly areForgotten: boolean }) => {
  const named = (name: string) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    return { item, range: item.getRangeOrNullObject() };
  };
  const stage = named(importNames.stage);
  stage.range.load("rowIndex");
  const backup = named(importNames.backup);
  backup.item.load("formula");
  backup.range.load("worksheet/name");
  const log = named(importNames.log);
  log.range.load("worksheet/name,worksheet/protection/protected");
  const used = log.range.worksheet.getUsedRange(true).load("rowIndex,rowCount");
  return () => {
    if (!stage.range.isNullObject) refuse("import-unfinished");
    const hasLog = !log.range.isNullObject;
    if (hasLog && log.range.worksheet.protection.protected)
      refuse("access-denied", log.range.worksheet.name);
    const forgotten = [stage, backup, log].filter(
      ({ item, range }) => !item.isNullObject && range.isNullObject,
    );
    const traces = {
      logRow: hasLog ? used.rowIndex + used.rowCount : null,
      backup: backup.range.isNullObject
        ? null
        : { formula: String(backup.item.formula), title: backup.range.worksheet.name },
    };
    for (const { item } of forgotten) item.delete();
    return { traces, areForgotten: forgotten.length > 0 };
  };
};
