import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { whatWouldChange, type WhatWouldChange } from "../../../src/scoring/what-would-change";
import { scoredItems } from "../../../src/standard/table-a1";
import { check, finished, score, withParameters, type Sketch } from "../assessment/sketch";

/** What would change the sketch's grade; it must have one. */
export const changesOf = (sketch: Sketch, lowestLimit?: Decimal): WhatWouldChange => {
  const assessment = check(sketch);
  const found = whatWouldChange(assessment, scoreAssessment(assessment), lowestLimit);
  if (!found) throw new Error(assessment.problems.map(({ code }) => code).join(", "));
  return found;
};

/** The grade of the sketch; a text that is no grade where there is none. */
export const gradeIn = (sketch: Sketch): string => {
  const { composite, withheldFor } = score(sketch);
  return composite?.grade.id ?? withheldFor.map(({ code }) => code).join(", ");
};

/** The stars of the sketch, 0 where there is no grade. */
export const starsIn = (sketch: Sketch): number => score(sketch).composite?.grade.stars ?? 0;

export const weighed = (sketch: Sketch, weight: Decimal): Sketch =>
  withParameters(sketch, {
    weight_qualitative: weight.toNumber(),
    weight_quantitative: new Decimal(1).minus(weight).toNumber(),
  });

/** A finished assessment of such scores in hundredths, a weight a1 in millionths, and an emission against 1000 before. */
export const standingSketch = (
  cents: readonly number[],
  millionths: number,
  emission: number,
): Sketch => ({
  ...weighed(finished, new Decimal(millionths).div(1_000_000)),
  scores: Object.fromEntries(scoredItems.map(({ id }, index) => [id, (cents[index] ?? 0) / 100])),
  rows: [
    [2023, null, null, 1000, 1],
    [2024, null, null, emission, 1],
  ],
});

/** Random assessments in which every grade and every tier occurs. */
export const anyStanding: fc.Arbitrary<Sketch> = fc
  .record({
    shares: fc.array(fc.constantFrom(0, 0.5, 0.75, 0.8, 0.9, 1), {
      minLength: scoredItems.length,
      maxLength: scoredItems.length,
    }),
    millionths: fc.oneof(
      fc.nat({ max: 1_000_000 }),
      fc.constantFrom(0, 500_000, 600_000, 1_000_000),
    ),
    emission: fc.constantFrom(850, 900, 900.001, 950, 1000, 1000.001, 1200),
  })
  .map(({ shares, millionths, emission }) =>
    standingSketch(
      scoredItems.map(({ maximum }, index) =>
        Math.round(Number(maximum) * (shares[index] ?? 0) * 100),
      ),
      millionths,
      emission,
    ),
  );
