import type { Reading } from "../sheets/reading";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory, type Inventory } from "./take-inventory";

/** Reads the cells behind some names, and nothing of the data, with what else the workbook holds: two syncs. */
export const readWithInventory = (
  names: readonly string[],
): Promise<{ readonly reading: Reading; readonly inventory: Inventory }> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const present = names.filter((name) => inventory.names.has(name));
    const there = { names: new Set(present), tables: new Set() };
    const data = { visit: () => undefined, depth: "values" } as const;
    return { reading: (await readEverything(context, there, data)).reading, inventory };
  });
