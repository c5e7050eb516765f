import fc from "fast-check";
import { Decimal, one } from "../../../src/exact/decimal";
import { gradeLimits } from "../../../src/scoring/grade";
import { scoredItems } from "../../../src/standard/table-a1";
import { weightDecimals } from "../../../src/standard/choices";
import { finished, withParameters } from "../../unit/assessment/sketch";
import { limitCase, nearness, there } from "./limit-case";

/** Scores to the hundredth that add up to so many hundredths. */
const scoresOf = (hundredths: number) => {
  let rest = hundredths;
  return Object.fromEntries(
    scoredItems.map(({ id, maximum }) => {
      const given = Math.min(rest, Number(maximum) * 100);
      rest -= given;
      return [id, given / 100];
    }),
  );
};

/** What the evaluation year emits, against 300 in the best year, and earns. */
const earned: readonly (readonly [emission: number, points: number])[] = [
  [270, 100],
  [300, 80],
  [301, 60],
];

/** 12.5.2: a1·Q1 + a2·Q2 at or beside a band's lower bound, by a weight of few decimals or of as many as it may have. */
const byGrade = fc
  .record({
    bound: fc.constantFrom(...gradeLimits),
    earns: fc.constantFrom(...earned),
    weight: fc.integer({ min: 1, max: 100 }),
    places: fc.integer({ min: 2, max: weightDecimals }),
    units: fc.constantFrom(0, 0, 0, 1, -1, 2, -2),
    isByWeight: fc.boolean(),
    hundredths: fc.nat({ max: 10_000 }),
  })
  .map(({ bound, earns: [emitted, points], ...its }) => {
    const typed = new Decimal(its.weight).div(100);
    const needed = bound.minus(one.minus(typed).times(points)).div(typed).times(100);
    const hundredths = its.isByWeight ? its.hundredths : needed.round().toNumber() + its.units;
    const total = new Decimal(hundredths).div(100);
    if (hundredths < 0 || hundredths > 10_000 || (its.isByWeight && total.eq(points)))
      return undefined;
    const last = new Decimal(10).pow(-its.places).times(its.units);
    const a1 = its.isByWeight
      ? bound.minus(points).div(total.minus(points)).toDecimalPlaces(its.places).plus(last)
      : typed;
    if (a1.lt(0) || a1.gt(1)) return undefined;
    const weights = [a1.toNumber(), one.minus(a1).toNumber()] as const;
    const sketch = {
      ...withParameters(finished, {
        weight_qualitative: weights[0],
        weight_quantitative: weights[1],
      }),
      scores: scoresOf(hundredths),
      rows: [
        [2023, null, null, 300, 1000],
        [2024, null, null, emitted, 1000],
      ],
    };
    return limitCase(sketch, [total.toNumber(), points, ...weights], ({ composite }) => {
      if (!composite) throw new Error("No composite.");
      return gradeLimits.map((limit) => nearness(composite.score, limit, limit));
    });
  });

/** Cells: qualitative and quantitative score, the two weights. */
export const gradeCases = there(byGrade);
