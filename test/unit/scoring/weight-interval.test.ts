import fc from "fast-check";
import type { Decimal } from "../../../src/exact/decimal";
import { toDecimal } from "../../../src/exact/ratio";
import { weightStep } from "../../../src/scoring/weight-interval";
import { scoredItems } from "../../../src/standard/table-a1";
import type { Sketch } from "../assessment/sketch";
import { anyStanding, changesOf, gradeIn, standingSketch, weighed } from "./standings";

const intervalOf = (sketch: Sketch): readonly [Decimal, Decimal] => {
  const { from, to } = changesOf(sketch).weight;
  if (!to) throw new Error("A weight has an end.");
  expect([from.isIn, to.isIn]).toEqual([true, true]);
  return [toDecimal(from.value), toDecimal(to.value)];
};

/** So many points of Table A.1, in all. */
const withPoints = (points: number): readonly number[] => {
  let left = points * 100;
  return scoredItems.map(({ maximum }) => {
    const cents = Math.min(left, Number(maximum) * 100);
    left -= cents;
    return cents;
  });
};

describe("the weights a1 with which the grade is the same (12.5.1, R9)", () => {
  it.each([
    {
      says: "four stars while the items do not weigh too much",
      made: [87, 500_000, 900],
      holds: ["0", "0.76923"],
    },
    {
      says: "three stars while they weigh enough",
      made: [87, 900_000, 900],
      holds: ["0.769231", "1"],
    },
    {
      says: "the weight at which 90 is just met is one of them",
      made: [80, 400_000, 900],
      holds: ["0", "0.5"],
    },
    {
      says: "the weight at which 90 is met is no longer three stars",
      made: [80, 600_000, 900],
      holds: ["0.500001", "1"],
    },
    { says: "two stars between two weights", made: [100, 250_000, 1200], holds: ["0", "0.499999"] },
    {
      says: "three stars between two weights",
      made: [100, 600_000, 1200],
      holds: ["0.5", "0.749999"],
    },
    {
      says: "all weights where both scores are the same",
      made: [80, 300_000, 950],
      holds: ["0", "1"],
    },
    {
      says: "all weights where both scores have the grade",
      made: [92, 300_000, 900],
      holds: ["0", "1"],
    },
  ] as const)("are $says", ({ made: [points, millionths, emission], holds }) => {
    const found = intervalOf(standingSketch(withPoints(points), millionths, emission));
    expect(found.map((its) => its.toFixed())).toEqual(holds);
  });

  it("are exact: at either end the grade is the same, and one step beyond it is another", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const grade = gradeIn(sketch);
        const [from, to] = intervalOf(sketch);
        for (const end of [from, to]) expect(gradeIn(weighed(sketch, end))).toBe(grade);
        if (from.gt(0)) expect(gradeIn(weighed(sketch, from.minus(weightStep)))).not.toBe(grade);
        if (to.lt(1)) expect(gradeIn(weighed(sketch, to.plus(weightStep)))).not.toBe(grade);
      }),
    );
  });

  it("have the weight that was entered among them", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const [from, to] = intervalOf(sketch);
        const entered = Number(sketch.parameters.weight_qualitative);
        expect(from.lte(entered) && to.gte(entered)).toBe(true);
      }),
    );
  });
});
