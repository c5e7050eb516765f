import type { Reading } from "../sheets/reading";
import { isResponseTooLarge } from "./map-error";
import type { DataReading } from "./queue-monitoring";
import { queueReading, type Present } from "./queue-reading";

/** Rows of data read together with everything else: the whole table, in most workbooks. */
export const mostTogether = 2000;

/** Reads everything; answers also how many rows of data fitted into one answer with all else. */
export const readEverything = async (
  context: Excel.RequestContext,
  inventory: Present,
  data: Omit<DataReading, "together">,
): Promise<{ readonly reading: Reading; readonly together: number }> => {
  const finish = queueReading(context, inventory, { ...data, together: mostTogether });
  try {
    await context.sync();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    const again = queueReading(context, inventory, { ...data, together: 0 });
    await context.sync();
    return { reading: await again(), together: 0 };
  }
  return { reading: await finish(), together: mostTogether };
};
