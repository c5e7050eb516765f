import type { Assessment } from "../assessment/check-assessment";
import { readAgain } from "../excel/read-again";
import { readIfOurs } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import type { ScoreCard } from "../scoring/score-assessment";
import type { Reading } from "../sheets/reading";
import type { Language } from "../strings/language";
import { loadWords } from "../strings/load-words";
import { requireOurs } from "./workbook-marks";
import { outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { outcomeOfOurs } from "./outcome-of-ours";

/** What a workbook says: its entries checked, and the score they make. */
export interface Checked {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
  /** The workbook's own language. */
  readonly language: Language;
}

/** Reads, checks and scores the open workbook without writing anything; sooner where it was read before. */
export const checkWorkbook = async (
  before?: Reading,
  whileReading: () => void = () => undefined,
): Promise<Outcome<Checked>> => {
  const read = await outcomeOf(() => (before ? readAgain(before) : readIfOurs(whileReading)));
  if (read.kind === "refused") return read;
  const reading = read.answer;
  if (!reading) return outcomeOf(() => refuse("not-a-tanping-workbook"));
  return outcomeOfOurs(async () => {
    const language = requireOurs(reading);
    const [{ checkReading }] = await loadingOrRefused(() =>
      Promise.all([import(/* webpackChunkName: "open" */ "./check-reading"), loadWords(language)]),
    );
    return checkReading(reading);
  });
};
