import type { Reading } from "../sheets/reading";
import { queueReading } from "./queue-reading";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** Reads everything a score needs: two syncs, and more only where the monitoring table is long. */
export const readWorkbook = (): Promise<Reading> =>
  runExcel(async (context) => {
    const finish = queueReading(context, await takeInventory(context));
    await context.sync();
    return finish();
  });
