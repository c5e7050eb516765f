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
