import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { toDecimal, toText } from "../../../src/exact/ratio";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import type { TierWay, WayToGrade } from "../../../src/scoring/way-to-grade";
import { whatWouldChange } from "../../../src/scoring/what-would-change";
import { scoredItems } from "../../../src/standard/table-a1";
import { advanced, check, finished, withParameters, type Sketch } from "../assessment/sketch";
import { anyStanding, changesOf, gradeIn, standingSketch, starsIn } from "./standings";

const full = scoredItems.map(({ maximum }) => Number(maximum) * 100);
/** Full marks but for the points of these items, in hundredths. */
const without = (...lost: readonly number[]) =>
  full.map((cents, index) => cents - (lost[index] ?? 0));

const ten = [200, 200, 200, 0, 200, 200] as const;

const nextOf = (sketch: Sketch): WayToGrade => {
  const { next } = changesOf(sketch);
  if (!next) throw new Error("It is the best grade.");
  return next;
};

const shown = ({ tier, amount, points, items }: TierWay) => ({
  tier: tier.id,
  amount: amount && toText(amount),
  points: points && points.toFixed(),
  items: items.map(({ item, needed }) => `${item.id} +${needed.toFixed()}`),
});

describe("what the next grade takes", () => {
  it("is told of a composite of 86: points by items, and the tiers that do as well", () => {
    const next = nextOf(standingSketch(without(...ten), 600_000, 950));
    expect([next.grade.id, toText(next.missing)]).toEqual(["four-star", "4"]);
    expect(next.quantitative && toText(next.quantitative)).toBe("90");
    expect(next.tiers.map(shown)).toEqual([
      {
        tier: "historical.2",
        amount: null,
        points: "6.67",
        items: ["1.1.1 +2", "1.1.2 +2", "1.1.3 +2", "1.2.1 +0.67"],
      },
      { tier: "historical.1", amount: "900000", points: "0", items: [] },
    ]);
  });

  it("says where all points of Table A.1 would not do, and where no tier alone would", () => {
    const next = nextOf(standingSketch(without(...ten), 400_000, 1200));
    expect([next.grade.id, toText(next.missing)]).toEqual(["three-star", "8"]);
    const twoStars = nextOf(standingSketch([], 900_000, 900));
    expect(twoStars.quantitative).toBeNull();
    const byItems = nextOf(standingSketch(full, 250_000, 950));
    expect(byItems.tiers.map(shown)[0]).toEqual({
      tier: "historical.2",
      amount: null,
      points: null,
      items: [],
    });
  });

  it("knows a weight of nothing: then points are of no help, or no tier is", () => {
    const ofData = nextOf(standingSketch([], 0, 950));
    expect(ofData.tiers.map(({ points }) => points && points.toFixed())).toEqual([null, "0"]);
    const ofItems = nextOf(standingSketch(without(...ten, 0, 0, 0, 0, 0, 200), 1_000_000, 950));
    expect(ofItems.quantitative).toBeNull();
    expect(ofItems.tiers.map(({ points }) => points?.toFixed())).toEqual(["2", "2"]);
  });

  it("goes by the scheme's step and by how what does not apply counts", () => {
    const sketch = standingSketch(without(...ten), 600_000, 950);
    const pointsOf = (its: Sketch) => nextOf(its).tiers[0]?.points?.toFixed();
    expect(pointsOf(withParameters(sketch, { score_step: 0.5 }))).toBe("7");
    const partly = {
      ...sketch,
      scores: { ...sketch.scores, "2.1.1": null },
      reasons: { "2.1.1": "没有该类设施" },
    };
    expect(pointsOf(withParameters(partly, { na_rule: "excluded" }))).toBe("6.7");
    expect(pointsOf(withParameters(partly, { na_rule: "full-marks" }))).toBe("6.67");
  });

  it("is nothing for four stars, which can lose points instead", () => {
    const { next, spare } = changesOf(standingSketch(full, 600_000, 950));
    expect([next, spare?.toFixed()]).toEqual([null, "3.33"]);
  });

  it("loses no more points than were earned, and none of the lowest grade", () => {
    expect(changesOf(standingSketch(without(200), 1000, 900)).spare?.toFixed()).toBe("98");
    expect(changesOf(standingSketch([], 1_000_000, 900)).spare).toBeNull();
  });

  it("has no answer while the composite is withheld", () => {
    const open = check({ ...finished, scores: { "1.1.1": null } });
    expect(whatWouldChange(open, scoreAssessment(open))).toBeNull();
  });

  it("names the emission with which the advanced value is met, or exceeded by a tenth", () => {
    const sketch = { ...advanced, rows: [[2024, null, null, 231, 1000]] };
    const weights = { weight_qualitative: 0, weight_quantitative: 1 };
    const next = nextOf(withParameters(sketch, weights));
    expect(next.tiers.map(({ amount }) => amount && toText(amount))).toEqual([
      null,
      "220000",
      "200000",
    ]);
  });
});

/** The sketch with the items raised as the way says. */
const raised = (sketch: Sketch, { items }: TierWay, less = 0): Sketch => {
  const scores = { ...sketch.scores };
  for (const { item, needed } of items)
    scores[item.id] = new Decimal(Number(scores[item.id])).plus(needed).toNumber();
  const last = items.at(-1)?.item.id;
  if (last) scores[last] = new Decimal(Number(scores[last])).minus(less).toNumber();
  return { ...sketch, scores };
};

const emitting = (sketch: Sketch, { amount }: TierWay, more = 0): Sketch =>
  amount
    ? {
        ...sketch,
        rows: [
          [2023, null, null, 1000, 1],
          [2024, null, null, toDecimal(amount).div(1000).plus(more).toNumber(), 1],
        ],
      }
    : sketch;

describe("what would change it, tried", () => {
  it("the next grade is reached with exactly what is asked, and not with the least bit less", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const { next } = changesOf(sketch);
        for (const way of next?.tiers ?? []) {
          if (!next || !way.points) continue;
          const stars = (less?: number) => starsIn(raised(emitting(sketch, way), way, less));
          expect(stars()).toBeGreaterThanOrEqual(next.grade.stars);
          if (way.items.length > 0) expect(stars(0.01)).toBeLessThan(next.grade.stars);
          if (way.amount) {
            const above = changesOf(emitting(sketch, way, 1e-6)).next;
            expect(above?.tiers[0]?.tier.id).not.toBe(way.tier.id);
          }
        }
      }),
    );
  });

  it("all the points of Table A.1 do not help where no number of points is named", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const { next } = changesOf(sketch);
        for (const way of next?.tiers ?? [])
          if (next && !way.points)
            expect(starsIn({ ...emitting(sketch, way), scores: {} })).toBeLessThan(
              next.grade.stars,
            );
      }),
    );
  });

  it("the points to spare can be lost, and not a hundredth more", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const { spare } = changesOf(sketch);
        if (!spare) return;
        const lose = (points: Decimal): Sketch => {
          let left = points;
          const scores = { ...sketch.scores };
          for (const { id } of scoredItems) {
            const lost = Decimal.min(left, Number(scores[id]));
            scores[id] = new Decimal(Number(scores[id])).minus(lost).toNumber();
            left = left.minus(lost);
          }
          return { ...sketch, scores };
        };
        expect(gradeIn(lose(spare))).toBe(gradeIn(sketch));
        const earned = scoredItems.reduce(
          (sum, { id }) => sum.plus(Number(sketch.scores[id])),
          new Decimal(0),
        );
        if (spare.lt(earned)) expect(gradeIn(lose(spare.plus("0.01")))).not.toBe(gradeIn(sketch));
      }),
    );
  });
});
