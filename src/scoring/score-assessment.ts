import type { Assessment, Weights } from "../assessment/check-assessment";
import type { YearIndicator } from "../assessment/check-history";
import type { Ratio } from "../exact/ratio";
import type { Problem } from "../faults/problem";
import type { Grade } from "../standard/table-22";
import { compose } from "./compose";
import { gradeOf } from "./grade";
import {
  countProgress,
  scoreQualitative,
  type Progress,
  type QualitativeScore,
} from "./score-qualitative";
import { scoreQuantitative, type QuantitativeScore } from "./score-quantitative";
import { validityFrom, type Validity } from "../assessment/validity";

/** I = a1·Q定性 + a2·Q定量, unrounded, and the grade it has (12.5). */
export interface Composite {
  readonly score: Ratio;
  readonly grade: Grade;
  readonly weights: Weights;
}

/** Every line of the result that can be decided; the composite is null, withheld, while anything is missing or wrong. */
export interface ScoreCard {
  readonly progress: Progress;
  readonly qualitative: QualitativeScore | null;
  /** The evaluation year's carbon intensity in kgCO2e per output unit. */
  readonly intensity: YearIndicator | null;
  readonly outputUnit: string | null;
  readonly quantitative: QuantitativeScore | null;
  readonly composite: Composite | null;
  /** Whether the grade bears the names of Table 22 or of the text of 12.5.2 (R10). */
  readonly gradeNames: "table" | "text";
  readonly validity: Validity | null;
  /** Why the composite is withheld; empty with a composite. */
  readonly withheldFor: readonly Problem[];
}

/** Scores a checked assessment: pure, exact, and silent about nothing (12.2–12.5, R1–R12). */
export const scoreAssessment = (assessment: Assessment): ScoreCard => {
  const { items, measured, weights, problems } = assessment;
  const qualitative = scoreQualitative(items, assessment.rules.notApplicable);
  const quantitative = measured.comparison && scoreQuantitative(measured.comparison);
  const decidable = problems.length === 0 && qualitative && quantitative && weights;
  const score = decidable ? compose(qualitative.score, quantitative.score, weights) : null;
  return {
    progress: countProgress(items),
    qualitative,
    intensity: measured.intensity,
    outputUnit: measured.outputUnit,
    quantitative,
    composite: score && weights && { score, grade: gradeOf(score), weights },
    gradeNames: assessment.gradeNames ?? "table",
    validity: assessment.date === null ? null : validityFrom(assessment.date),
    withheldFor: problems,
  };
};
