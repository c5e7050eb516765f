import type { Reading } from "../sheets/reading";
import { readWithInventory } from "./read-with-inventory";

/** Reads the cells behind some names, and nothing of the data: two syncs. */
export const readNamed = async (names: readonly string[]): Promise<Reading> =>
  (await readWithInventory(names)).reading;
