import { showToPlaces } from "../../exact/round";
import { gradeLimits } from "../../scoring/grade";
import type { ScoreCard } from "../../scoring/score-assessment";
import type { GradeId } from "../../standard/table-22";

/** A composite score as people are shown it, and its grade. */
export interface ShownScore {
  /** Rounded to two places, but to no other side of a grade's limit. */
  readonly score: string;
  readonly stars: number;
  readonly grade: GradeId;
  /** Which of the standard's two lists of names the grade bears (R10). */
  readonly gradeNames: ScoreCard["gradeNames"];
}

/** The card's composite; null while it is withheld. */
export const shownScore = ({ composite, gradeNames }: ScoreCard): ShownScore | null =>
  composite && {
    score: showToPlaces(composite.score, 2, gradeLimits),
    stars: composite.grade.stars,
    grade: composite.grade.id,
    gradeNames,
  };
