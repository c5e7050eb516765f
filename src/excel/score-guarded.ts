import { refuse } from "../faults/refusal";
import type { Printing } from "../integrity/printing";
import type { Survey } from "../integrity/survey";
import { surveyOnceScored } from "../integrity/survey-once-scored";
import { fullTextsName } from "../sheets/defined-names";
import { sameEntries, type Reading } from "../sheets/reading";
import type { ReportPatch } from "../sheets/report-patch";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { openedFor, queuePrinting } from "./queue-printing";
import { queueReading, type Present } from "./queue-reading";
import type { Whole } from "../reading/whole";
import { readWholeIn } from "./read-whole";
import { restorePrinting } from "./restore-printing";
import { runExcel } from "./run-excel";
import { nextStep } from "./steps";
import { patchedSheets, queuePatch } from "./write-patch";

const mostRestarts = 3;

/** What stands once the patch is written, and how often entries changed meanwhile and all began again. */
interface Written {
  /** Made after the patch was written. */
  readonly reading: Reading;
  /** The structure then; null where it may differ from what was read and written. */
  readonly survey: Survey | null;
  readonly restarts: number;
}

/** What a score writes: the result cells, and what makes its pages show all words. */
interface Writing {
  readonly patch: ReportPatch;
  readonly printing: Printing;
}

/**
 * Reads the workbook in two syncs, lets `compute` say what to write, and writes it in a third that reads everything
 * again: where an entry changed between read and write, it starts over, and clears the result if that
 * never ends. Nothing to write (null) writes nothing. The workbook may be laid out by any of the plans.
 */
export const scoreGuarded = (
  plans: readonly WorkbookPlan[],
  compute: (whole: Whole) => Promise<Writing | null>,
): Promise<Written> =>
  runExcel(async (context) => {
    let whole = await readWholeIn(context, plans, valuesOnly);
    nextStep();
    for (let restarts = 0; restarts <= mostRestarts; restarts += 1) {
      const writing = await compute(whole);
      const stands = restarts === 0;
      if (!writing)
        return { reading: whole.reading, survey: stands ? whole.survey : null, restarts };
      const reading = await write(context, writing, whole);
      if (sameEntries(whole.reading, reading))
        return { reading, survey: stands ? surveyOnceScored(whole, writing) : null, restarts };
      // Texts typed in this moment get their room with the next score.
      whole = { ...whole, reading };
      if (restarts === mostRestarts) await write(context, cleared(writing), whole);
    }
    refuse("changed-meanwhile");
  });

/** What was written last is of entries that are no longer there. */
const cleared = ({ patch, printing }: Writing): Writing => ({
  patch: new Map([...patch.keys()].map((name) => [name, null])),
  printing: { ...printing, sheets: [], fullTexts: null },
});

const valuesOnly = { depth: "values", visit: () => undefined } as const;

/** Writes and reads everything again in one batch; a write that fails midway never leaves a sheet open, or one half made. */
const write = async (
  context: Excel.RequestContext,
  { patch, printing }: Writing,
  { reading, survey, together }: Whole & { readonly together: number },
): Promise<Reading> => {
  queuePatch(context, patch, reading);
  queuePrinting(context, printing, reading.protectedSheets);
  const finish = queueReading(context, remaining(survey, printing), { ...valuesOnly, together });
  try {
    await context.sync();
  } catch (error) {
    const opened = [...patchedSheets(patch, reading), ...openedFor(printing)];
    await restorePrinting(printing, opened);
    throw error;
  }
  return finish();
};

/** The names and tables that are there once the sheet of long texts is made anew, or gone. */
const remaining = ({ names, tables }: Whole["survey"], { fullTexts }: Printing): Present => ({
  names: { has: (name) => names.has(name) && !(fullTexts && name === fullTextsName) },
  tables,
});
