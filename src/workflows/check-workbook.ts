import { checkAssessment, type Assessment } from "../assessment/check-assessment";
import { readWorkbook } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import { scoreAssessment, type ScoreCard } from "../scoring/score-assessment";
import { names } from "../sheets/defined-names";
import { readEntries } from "../sheets/read-entries";
import type { Reading } from "../sheets/reading";
import { languages, type Language } from "../strings/language";
import { requireCurrent, textOf } from "./identify-workbook";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** What a workbook says: its entries checked, and the score they make. */
export interface Checked {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
  /** The workbook's own language. */
  readonly language: Language;
}

/** Checks a reading and scores it; refuses a workbook that is not ours or of another format. */
export const checkReading = (reading: Reading): Checked => {
  const format = textOf(reading, names.format);
  if (format === "") refuse("not-a-tanping-workbook");
  requireCurrent(format);
  const assessment = checkAssessment(readEntries(reading));
  const mark = textOf(reading, names.language);
  const language = languages.find((known) => known === mark);
  if (!language) refuse("language-unknown", mark);
  return { reading, assessment, card: scoreAssessment(assessment), language };
};

/** Reads, checks and scores the open workbook without writing anything. */
export const checkWorkbook = (): Promise<Outcome<Checked>> =>
  outcomeOfOurs(async () => checkReading(await readWorkbook()));
