import type { Assessment } from "../assessment/check-assessment";
import { Decimal } from "../exact/decimal";
import { nextGrade } from "./grade";
import type { Interval } from "./interval";
import { limitIntervals, type LimitInterval } from "./limit-intervals";
import { otherRules, type OtherRule } from "./other-rules";
import { pointsFor } from "./points-for";
import type { ScoreCard } from "./score-assessment";
import { standingOf } from "./standing";
import { wayToGrade, type WayToGrade } from "./way-to-grade";
import { weightInterval } from "./weight-interval";

/** How firmly a grade stands, and what the next one takes. */
export interface WhatWouldChange {
  /** The weights a1 with which the grade is the same. */
  readonly weight: Interval;
  readonly limits: readonly LimitInterval[];
  readonly rules: readonly OtherRule[];
  /** The most points of Table A.1 that could be lost while the grade is the same; null of the lowest grade. */
  readonly spare: Decimal | null;
  /** Null of the best grade. */
  readonly next: WayToGrade | null;
}

/**
 * What would change the grade of an assessment, each figure by itself while all else is as it is, exact (12.3–12.5);
 * null while the composite is withheld. The lowest limit is that of the file's format.
 */
export const whatWouldChange = (
  assessment: Assessment,
  card: ScoreCard,
  lowestLimit?: Decimal,
): WhatWouldChange | null => {
  const standing = standingOf(card);
  if (!standing) return null;
  const { grade } = standing.composite;
  const better = nextGrade(grade);
  const bound = new Decimal(grade.lowerBound);
  const quantitative = standing.quantitative.score;
  const fewest = pointsFor(standing, { bound, quantitative }, assessment.rules.step);
  return {
    weight: weightInterval(standing),
    limits: limitIntervals(standing, lowestLimit),
    rules: otherRules(standing, assessment.items),
    spare:
      fewest && !bound.isZero()
        ? Decimal.min(standing.qualitative.earned.minus(fewest), card.progress.earned)
        : null,
    next: better ? wayToGrade(standing, better, assessment) : null,
  };
};
