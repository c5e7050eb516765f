import { scoreGuarded } from "../excel/score-guarded";
import { planPrinting } from "../integrity/printing";
import type { Survey } from "../integrity/survey";
import { surveyWithPatch } from "../integrity/survey-with-patch";
import { isSealed } from "../seal/seal-state";
import { names } from "../sheets/defined-names";
import { patchFor } from "../sheets/report-patch";
import { sheetLanguage } from "../sheets/sheet-language";
import { textOf } from "./workbook-marks";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { isoWithOffset } from "./iso-with-offset";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { planOf, possiblePlans } from "./plan-of";

/** A scored workbook, and how often an entry changed under the score and it began again. */
export interface Scored extends Checked {
  /** The structure with the score in it; null where it has to be read anew. */
  readonly survey: Survey | null;
  readonly restarts: number;
}

/**
 * Scores the open workbook, writes the result block, and makes its pages show all words of it, headers included. A
 * withheld result clears an older one, which no longer holds, and says why; a sealed workbook is left untouched.
 */
export const scoreWorkbook = (now: Date): Promise<Outcome<Scored>> =>
  outcomeOfOurs(async () => {
    const { reading, ...rest } = await scoreGuarded(await possiblePlans(), async (whole) => {
      const { card, language } = checkReading(whole.reading);
      if (isSealed(whole.reading)) return null;
      const words = sheetLanguage(language);
      const state = textOf(whole.reading, names.entryState);
      const patch = patchFor(card, { language: words, time: isoWithOffset(now), state });
      const written = { ...whole, survey: surveyWithPatch(whole.survey, patch) };
      const plan = await planOf(whole.reading, language);
      return { patch, printing: planPrinting(written, plan, { language, growth: "open" }) };
    });
    return { ...checkReading(reading), ...rest };
  });
