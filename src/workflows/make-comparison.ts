import { checkAssessment } from "../assessment/check-assessment";
import { renewSheet } from "../excel/renew-sheet";
import { refuse } from "../faults/refusal";
import type { WorkbookSource } from "../reading/workbook-source";
import { scoreAssessment } from "../scoring/score-assessment";
import { comparisonName } from "../sheets/defined-names";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import {
  compareAssessments,
  type Assessed,
  type Comparison,
} from "../sheets/process/compare-assessments";
import { layOutComparison, type ComparedResults } from "../sheets/process/lay-out-comparison";
import { rescoredEntries, rescorings } from "../sheets/process/rescored";
import { sheetLanguage } from "../sheets/sheet-language";
import { loadAllWords } from "../strings/load-words";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import type { Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { outcomeOfOurs } from "./outcome-of-ours";
import { possiblePlans } from "./plan-of";
import type { UserFile } from "./read-user-file";
import { readUserWorkbook } from "./read-user-workbook";

/** A comparison, and the two results that it is of. */
export interface MadeComparison extends ComparedResults {
  readonly comparison: Comparison;
}

/** Reads an earlier assessment's workbook, checked and scored. */
export const readEarlier = (source: WorkbookSource): Promise<Outcome<Checked>> =>
  outcomeOfOurs(async () => {
    const { reading } = await source.readWhole(await possiblePlans());
    return checkReading(reading);
  }, source);

/** Makes in the open workbook the sheet that compares it with an earlier assessment; one that is there is made anew. Three syncs. */
export const makeComparison = (before: Assessed): Promise<Outcome<MadeComparison>> =>
  compareWith((after) => ({
    comparison: compareAssessments(before, after),
    kind: "assessments",
    before: before.card,
    after: after.card,
    reasons: new Map(),
  }));

/** Makes the same with a file that a person chose. */
export const makeComparisonHere = async (file: UserFile): Promise<Outcome<MadeComparison>> => {
  const read = await readUserWorkbook(file, readEarlier);
  return read.kind === "refused" ? read : makeComparison(read.answer);
};

/** Makes the sheet that compares the open workbook's scores with those after closure; refuses where there are none. */
export const makeRescoring = (): Promise<Outcome<MadeComparison>> =>
  compareWith((before) => {
    const after = rescoredOf(before);
    return {
      comparison: compareAssessments(before, after),
      kind: "rescoring",
      before: before.card,
      after: after.card,
      reasons: new Map(rescorings(before.reading).map(({ item, reason }) => [item, reason])),
    };
  });

/** The assessment as it would be with the scores after closure. */
const rescoredOf = ({ reading }: Assessed): Assessed => {
  if (rescorings(reading).length === 0) refuse("nothing-to-compare");
  const assessment = checkAssessment(rescoredEntries(reading));
  return { reading, assessment, card: scoreAssessment(assessment) };
};

const compareWith = (
  compare: (open: Assessed) => MadeComparison,
): Promise<Outcome<MadeComparison>> =>
  outcomeOfOurs(async () => {
    await loadingOrRefused(loadAllWords);
    const made: MadeComparison[] = [];
    await renewSheet(comparisonName, (reading) => {
      const checked = checkReading(reading);
      const result = compare(checked);
      made.push(result);
      const words = sheetLanguage(checked.language);
      const sheet = layOutComparison(words, result.comparison, result);
      return { plan: planOfSheet(checked.language, sheet), page: pageTexts(reading, words) };
    });
    const [answer] = made;
    return answer ?? refuse("unknown");
  });
