import fc from "fast-check";
import { compare, toText } from "../../../src/exact/ratio";
import type { ScoreCard } from "../../../src/scoring/score-assessment";
import { scoredItems } from "../../../src/standard/table-a1";
import { advanced, finished, score, withParameters, type Sketch } from "../assessment/sketch";

/** Every item's score in hundredths of a point. */
const cents = fc.tuple(...scoredItems.map(({ maximum }) => fc.nat({ max: Number(maximum) * 100 })));
const weight = fc.nat({ max: 100 });

const sketchOf = (points: readonly number[], percent: number): Sketch => ({
  ...withParameters(finished, {
    weight_qualitative: percent / 100,
    weight_quantitative: (100 - percent) / 100,
  }),
  scores: Object.fromEntries(scoredItems.map(({ id }, index) => [id, (points[index] ?? 0) / 100])),
});

const compositeOf = (card: ScoreCard) => {
  if (!card.composite) throw new Error(card.withheldFor.map(({ code }) => code).join(", "));
  return card.composite;
};

describe("the qualitative total", () => {
  it("is the sum of its 52 items (12.2)", () => {
    fc.assert(
      fc.property(cents, (points) => {
        const total = points.reduce((sum, point) => sum + BigInt(point), 0n);
        const { qualitative, progress } = score(sketchOf(points, 60));
        expect(qualitative?.score.numerator.toFixed()).toBe(String(total));
        expect(progress.earned.times(100).toFixed()).toBe(String(total));
      }),
    );
  });
});

describe("the composite", () => {
  it("is a1·Q定性 + a2·Q定量 in whole ten-thousandths (12.5.1)", () => {
    fc.assert(
      fc.property(cents, weight, (points, percent) => {
        const total = points.reduce((sum, point) => sum + point, 0);
        const expected = BigInt(percent * total + (100 - percent) * 100 * 100);
        const { score: composite } = compositeOf(score(sketchOf(points, percent)));
        const found = composite.numerator.times(10_000).div(composite.denominator);
        expect(found.toFixed()).toBe(String(expected));
      }),
    );
  });

  it("and its grade never fall when one item's score rises", () => {
    const raise = fc.tuple(cents, fc.nat({ max: 51 }), fc.nat({ max: 400 }), weight);
    fc.assert(
      fc.property(raise, ([points, index, more, percent]) => {
        const most = Number(scoredItems[index]?.maximum) * 100;
        const raised = points.with(index, Math.min(most, (points[index] ?? 0) + more));
        const before = compositeOf(score(sketchOf(points, percent)));
        const after = compositeOf(score(sketchOf(raised, percent)));
        expect(compare(after.score, before.score)).toBeGreaterThanOrEqual(0);
        expect(after.grade.stars).toBeGreaterThanOrEqual(before.grade.stars);
      }),
    );
  });
});

/** Whole kilograms a year from 2020 to 2024, and outputs: never so far apart that somebody must confirm it (R16). */
const years = fc.array(
  fc.tuple(fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 100, max: 999 })),
  {
    minLength: 5,
    maxLength: 5,
  },
);
type Years = readonly (readonly [number, number])[];

const rowsOf = (records: Years, perUnit: number) =>
  records.map(([kilograms, output], index) => [
    2020 + index,
    null,
    null,
    kilograms / perUnit,
    output,
  ]);

/** Everything about the measured side that a person is shown. */
const shown = ({ intensity, quantitative, composite, withheldFor }: ScoreCard) => ({
  intensity: intensity && toText(intensity.indicator),
  tier: quantitative?.tier.id,
  decisive: quantitative && toText(quantitative.decisive),
  composite: composite && toText(composite.score),
  problems: withheldFor.map(({ code }) => code),
});

describe.each([
  ["advanced", advanced],
  ["historical", finished],
] as const)("by the %s method", (_, sketch) => {
  it("the unit of emission changes nothing while the amounts are the same (R5)", () => {
    fc.assert(
      fc.property(years, (records) => {
        const [kg, t, kt] = (
          [
            ["kgCO2e", 1],
            ["tCO2e", 1000],
            ["10ktCO2e", 10_000_000],
          ] as const
        ).map(([unit, perUnit]) =>
          shown(
            score({
              ...withParameters(sketch, { emission_unit: unit }),
              rows: rowsOf(records, perUnit),
            }),
          ),
        );
        expect(kg?.problems).toEqual([]);
        expect([t, kt]).toEqual([kg, kg]);
      }),
    );
  });

  it("the order of the monitoring rows changes nothing", () => {
    const shuffled = years.chain((records) =>
      fc.tuple(
        fc.constant(rowsOf(records, 1)),
        fc.shuffledSubarray(rowsOf(records, 1), { minLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(shown(score({ ...sketch, rows: others }))).toEqual(
          shown(score({ ...sketch, rows })),
        );
      }),
    );
  });

  it("less carbon for the same output never earns a lower tier", () => {
    fc.assert(
      fc.property(years, fc.nat({ max: 9_999_999 }), (records, less) => {
        const [kilograms, output] = records[4] ?? [1, 1];
        const reduced = records.with(4, [Math.max(1, kilograms - less), output]);
        const [before, after] = [records, reduced].map(
          (its) => score({ ...sketch, rows: rowsOf(its, 1000) }).quantitative,
        );
        expect(after?.score.gte(before?.score ?? 101)).toBe(true);
      }),
    );
  });
});
