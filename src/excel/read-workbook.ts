import { mayBeOurs } from "../sheets/may-be-ours";
import type { Reading } from "../sheets/reading";
import { readEverything } from "./read-everything";
import type { Depth } from "../reading/whole";
import { runExcel } from "./run-excel";
import type { RowVisitor } from "../reading/table-reader";
import { takeInventory } from "./take-inventory";

/**
 * Reads everything a score needs: two syncs, and more only where the monitoring table is long. A reading keeps none of
 * the table's rows; who needs them visits them, and who needs the formulas behind the entries says so.
 */
export const readWorkbook = (
  visit: RowVisitor = () => undefined,
  depth: Depth = "values",
): Promise<Reading> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    return (await readEverything(context, inventory, { visit, depth })).reading;
  });

/**
 * The same of a workbook that may be one of anything else: null after one sync where nothing in it is ours. Where it is,
 * what is needed next can be made ready while Excel reads.
 */
export const readIfOurs = (whileReading: () => void): Promise<Reading | null> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    if (!mayBeOurs(inventory)) return null;
    const data = { visit: () => undefined, depth: "values" } as const;
    const everything = readEverything(context, inventory, data);
    whileReading();
    return (await everything).reading;
  });
