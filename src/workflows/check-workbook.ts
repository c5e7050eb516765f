import { checkAssessment, type Assessment } from "../assessment/check-assessment";
import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { readWorkbook } from "../excel/read-workbook";
import { Refused } from "../faults/refusal";
import { scoreAssessment, type ScoreCard } from "../scoring/score-assessment";
import { formatVersion, names } from "../sheets/defined-names";
import { readEntries } from "../sheets/read-entries";
import type { Reading } from "../sheets/reading";
import { languages, type Language } from "../strings/language";
import { outcomeOf, type Outcome } from "./outcome";

/** What a workbook says: its entries checked, and the score they make. */
export interface Checked {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
  /** The workbook's own language. */
  readonly language: Language;
}

/** Checks a reading and scores it; refuses a workbook that is not ours or of a later format. */
export const checkReading = (reading: Reading): Checked => {
  const text = (name: string) => {
    const grid = reading.named.get(name);
    return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
  };
  const format = text(names.format);
  if (format === "") throw new Refused({ code: "not-a-tanping-workbook", subject: "", cause: "" });
  if (format.split(" ")[0] !== formatVersion)
    throw new Refused({ code: "newer-format", subject: format, cause: "" });
  const assessment = checkAssessment(readEntries(reading));
  const mark = text(names.language);
  const language = languages.find((known) => known === mark);
  if (!language) throw new Refused({ code: "newer-format", subject: mark, cause: "" });
  return { reading, assessment, card: scoreAssessment(assessment), language };
};

/** Reads, checks and scores the open workbook without writing anything. */
export const checkWorkbook = (): Promise<Outcome<Checked>> =>
  outcomeOf(async () => checkReading(await readWorkbook()));
