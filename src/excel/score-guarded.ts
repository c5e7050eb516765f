import { refuse } from "../faults/refusal";
import { pageTitles, type PageTexts } from "../sheets/page-texts";
import { sameEntries, type Reading } from "../sheets/reading";
import type { ReportPatch } from "../sheets/report-patch";
import { queueHeaders } from "./queue-headers";
import { queueReading } from "./queue-reading";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory, type Inventory } from "./take-inventory";
import { patchedSheets, queuePatch, restoreProtection } from "./write-patch";

const mostRestarts = 3;

/** The last reading, made after the patch was written, and how often entries changed meanwhile and all began again. */
interface Written {
  readonly reading: Reading;
  readonly restarts: number;
}

/** What a score writes: the result cells, and what the pages print above and below. */
interface Writing {
  readonly patch: ReportPatch;
  readonly page: PageTexts;
}

/**
 * Reads the workbook in two syncs, lets `compute` say what to write, and writes it in a third that reads everything
 * again: where an entry changed between read and write, it starts over, and clears the result if that
 * never ends. Nothing to write (null) writes nothing.
 */
export const scoreGuarded = (compute: (reading: Reading) => Writing | null): Promise<Written> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const first = await readEverything(context, inventory, valuesOnly);
    const { together } = first;
    let { reading } = first;
    for (let restarts = 0; restarts <= mostRestarts; restarts += 1) {
      const writing = compute(reading);
      if (!writing) return { reading, restarts };
      const written = await write(context, writing, { reading, inventory, together });
      if (sameEntries(reading, written)) return { reading: written, restarts };
      reading = written;
      if (restarts === mostRestarts)
        await write(context, cleared(writing), { reading, inventory, together });
    }
    refuse("changed-meanwhile");
  });

/** What was written last is of entries that are no longer there. */
const cleared = ({ patch, page }: Writing): Writing => ({
  patch: new Map([...patch.keys()].map((name) => [name, null])),
  page,
});

/** What is known of the workbook that is written to. */
interface Workbook {
  readonly reading: Reading;
  readonly inventory: Inventory;
  /** Rows of data that fit into an answer with everything else. */
  readonly together: number;
}

const valuesOnly = { depth: "values", visit: () => undefined } as const;

/** Writes and reads everything again in one batch; a write that fails midway never leaves a sheet open. */
const write = async (
  context: Excel.RequestContext,
  { patch, page }: Writing,
  { reading, inventory, together }: Workbook,
): Promise<Reading> => {
  queuePatch(context, patch, reading);
  queueHeaders(context, pageTitles(reading), page);
  const finish = queueReading(context, inventory, { ...valuesOnly, together });
  try {
    await context.sync();
  } catch (error) {
    await runExcel((fresh) => restoreProtection(fresh, patchedSheets(patch, reading)));
    throw error;
  }
  return finish();
};
