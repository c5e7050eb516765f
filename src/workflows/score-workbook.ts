import { scoreGuarded } from "../excel/score-guarded";
import { planPrinting } from "../integrity/printing";
import { isSealed } from "../seal/seal-state";
import { hasResult, patchFor } from "../sheets/report-patch";
import { sheetLanguage } from "../sheets/sheet-language";
import { checkReading, type Checked } from "./check-workbook";
import { isoWithOffset } from "./iso-with-offset";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { planOf, possiblePlans } from "./plan-of";

/** A scored workbook, and how often an entry changed under the score and it began again. */
export interface Scored extends Checked {
  readonly restarts: number;
}

/**
 * Scores the open workbook, writes the result block, and makes its pages show all words of it, headers included. A
 * withheld result clears an older one, which no longer holds; a sealed workbook is left untouched.
 */
export const scoreWorkbook = (now: Date): Promise<Outcome<Scored>> =>
  outcomeOfOurs(async () => {
    const { reading, restarts } = await scoreGuarded(possiblePlans(), async (whole) => {
      const { card, language } = checkReading(whole.reading);
      if (isSealed(whole.reading)) return null;
      const words = sheetLanguage(language);
      const isWritten = card.composite !== null || hasResult(whole.reading);
      const patch = patchFor(card, { language: words, time: isoWithOffset(now) });
      const plan = await planOf(whole.reading, language);
      return {
        patch: isWritten ? patch : new Map(),
        printing: planPrinting(whole, plan, language),
      };
    });
    return { ...checkReading(reading), restarts };
  });
