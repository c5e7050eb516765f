import { refuse } from "../faults/refusal";
import { monitoringTable } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { queueNames } from "./queue-reading";
import { queueImportNames, type ImportTraces } from "./read-import-names";
import { queueImportTarget, type ImportTarget } from "./read-import-target";
import { inRealTime, whileBusy } from "./retry";
import { runUnkept } from "./run-excel";

/** The workbook as an import finds it, and what was decided by it. */
export interface BeforeImport<Decided> {
  readonly decided: Decided;
  readonly target: ImportTarget;
  /** Titles of the sheets. */
  readonly sheets: readonly string[];
  readonly traces: ImportTraces;
}

/**
 * Reads the cells behind some names, by which `decide` may refuse, where the table stands and what earlier imports left: a
 * sync, and one more where names of imports outlived their sheets. Refuses where an import could not be finished.
 */
export const readBeforeImport = <Decided>(
  names: readonly string[],
  decide: (reading: Pick<Reading, "named">) => Decided,
  wait = inRealTime,
): Promise<BeforeImport<Decided>> =>
  whileBusy(
    () =>
      runUnkept(async (context) => {
        const { worksheets, tables } = context.workbook;
        const finishReading = queueNames(context, names, "values");
        worksheets.load("items/name");
        const table = tables.getItemOrNullObject(monitoringTable);
        const finishTarget = queueImportTarget(context, table);
        const finishNames = queueImportNames(context);
        await context.sync();
        const decided = decide({ named: finishReading() });
        if (table.isNullObject) refuse("gone", monitoringTable);
        const target = await finishTarget();
        const { traces, areForgotten } = finishNames();
        if (areForgotten) await context.sync();
        return { decided, target, sheets: worksheets.items.map(({ name }) => name), traces };
      }),
    wait,
  );
