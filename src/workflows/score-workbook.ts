import { scoreGuarded } from "../excel/score-guarded";
import { isSealed } from "../seal/seal-state";
import { pageTexts } from "../sheets/page-texts";
import { hasResult, patchFor } from "../sheets/report-patch";
import { sheetLanguage } from "../sheets/sheet-language";
import { checkReading, type Checked } from "./check-workbook";
import { isoWithOffset } from "./iso-with-offset";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** A scored workbook, and how often an entry changed under the score and it began again. */
export interface Scored extends Checked {
  readonly restarts: number;
}

/**
 * Scores the open workbook and writes the result block and the pages' headers. A withheld result clears an older
 * one, which no longer holds; a workbook without any result is then left untouched, and so is a sealed one.
 */
export const scoreWorkbook = (now: Date): Promise<Outcome<Scored>> =>
  outcomeOfOurs(async () => {
    const { reading, restarts } = await scoreGuarded((read) => {
      const { card, language } = checkReading(read);
      if (isSealed(read) || (!card.composite && !hasResult(read))) return null;
      const words = sheetLanguage(language);
      const patch = patchFor(card, { language: words, time: isoWithOffset(now) });
      return { patch, page: pageTexts(read, words) };
    });
    return { ...checkReading(reading), restarts };
  });
