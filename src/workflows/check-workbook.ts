import { checkAssessment, type Assessment } from "../assessment/check-assessment";
import { readAgain } from "../excel/read-again";
import { readWorkbook } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import { scoreAssessment, type ScoreCard } from "../scoring/score-assessment";
import { names } from "../sheets/defined-names";
import { readEntries } from "../sheets/read-entries";
import type { Reading } from "../sheets/reading";
import { languages, type Language } from "../strings/language";
import { loadWords } from "../strings/load-words";
import { requireCurrent, textOf } from "./workbook-marks";
import type { Outcome } from "./outcome";
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

/** The workbook's own language; refuses a workbook that is not ours or of another format. */
export const requireOurs = (reading: Pick<Reading, "named">): Language => {
  const format = textOf(reading, names.format);
  if (format === "") refuse("not-a-tanping-workbook");
  requireCurrent(format);
  const mark = textOf(reading, names.language);
  return languages.find((known) => known === mark) ?? refuse("language-unknown", mark);
};

/** Checks a reading and scores it; refuses a workbook that is not ours or of another format. */
export const checkReading = (reading: Reading): Checked => {
  const language = requireOurs(reading);
  const assessment = checkAssessment(readEntries(reading));
  return { reading, assessment, card: scoreAssessment(assessment), language };
};

/** Reads, checks and scores the open workbook without writing anything; sooner where it was read before. */
export const checkWorkbook = (before?: Reading): Promise<Outcome<Checked>> =>
  outcomeOfOurs(async () => {
    const reading = await (before ? readAgain(before) : readWorkbook());
    await loadingOrRefused(() => loadWords(requireOurs(reading)));
    return checkReading(reading);
  });
