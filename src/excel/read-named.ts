import type { Reading } from "../sheets/reading";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** Reads the cells behind some names, and nothing of the data: two syncs. */
export const readNamed = (names: readonly string[]): Promise<Reading> =>
  runExcel(async (context) => {
    const { names: present } = await takeInventory(context);
    const there = { names: new Set(names.filter((name) => present.has(name))), tables: new Set() };
    const data = { visit: () => undefined, depth: "values" } as const;
    return (await readEverything(context, there, data)).reading;
  });
