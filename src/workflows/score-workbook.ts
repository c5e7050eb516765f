import { scoreGuarded } from "../excel/score-guarded";
import { pageTexts } from "../sheets/page-texts";
import { hasResult, patchFor } from "../sheets/report-patch";
import { sheetLanguage } from "../sheets/sheet-language";
import { checkReading, type Checked } from "./check-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/** ISO 8601 in the user's own time, with its distance from UTC: "2026-11-23T21:27:32+08:00". */
const isoWithOffset = (now: Date): string => {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
};

/** A scored workbook, and how often an entry changed under the score and it began again. */
export interface Scored extends Checked {
  readonly restarts: number;
}

/**
 * Scores the open workbook and writes the result block and the pages' headers. A withheld result clears an older one, which no longer
 * holds; a workbook without any result is then left untouched.
 */
export const scoreWorkbook = (now: Date): Promise<Outcome<Scored>> =>
  outcomeOf(async () => {
    const { reading, restarts } = await scoreGuarded((read) => {
      const { card, language } = checkReading(read);
      if (!card.composite && !hasResult(read)) return null;
      const words = sheetLanguage(language);
      const patch = patchFor(card, { language: words, time: isoWithOffset(now) });
      return { patch, page: pageTexts(read, words) };
    });
    return { ...checkReading(reading), restarts };
  });
