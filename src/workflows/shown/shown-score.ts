import type { Ratio } from "../../exact/ratio";
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

/** A composite score as text. */
export const compositeShown = (score: Ratio): string => showToPlaces(score, 2, gradeLimits);

/** The card's composite; null while it is withheld. */
export const shownScore = ({ composite, gradeNames }: ScoreCard): ShownScore | null =>
  composite && {
    score: compositeShown(composite.score),
    stars: composite.grade.stars,
    grade: composite.grade.id,
    gradeNames,
  };
