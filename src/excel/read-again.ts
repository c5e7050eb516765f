import { Refused } from "../faults/refusal";
import { recordListKeys } from "../standard/record-lists";
import { monitoringTable, recordsTable } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { queueReading } from "./queue-reading";
import { mostTogether } from "./read-everything";
import { readWorkbook } from "./read-workbook";
import { runExcel } from "./run-excel";

/**
 * Reads what a score needs once more after a reading: in one sync as long as the same tables are there, else as if it
 * were the first. It asks for every name, since of one that is not there Excel answers a null object; of a table it does not.
 */
export const readAgain = async (before: Reading): Promise<Reading> =>
  (await readAtOnce(before)) ?? readWorkbook();

/** null where a table came or went since, or all of it is too much for one answer. */
const readAtOnce = async ({ monitoring, lists }: Reading): Promise<Reading | null> => {
  const known = new Set([...lists.keys()].map(recordsTable));
  if (monitoring) known.add(monitoringTable);
  try {
    return await runExcel(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      const finish = queueReading(context, { names: allNames, tables: known }, whole);
      await context.sync();
      const found = new Set(tables.items.map(({ name }) => name));
      return readTables.every((name) => found.has(name) === known.has(name)) ? finish() : null;
    });
  } catch (error) {
    if (error instanceof Refused && ["gone", "too-large"].includes(error.refusal.code)) return null;
    throw error;
  }
};

const allNames = { has: () => true };
const whole = { depth: "values", visit: () => undefined, together: mostTogether } as const;
const readTables = [monitoringTable, ...recordListKeys.map(recordsTable)];
