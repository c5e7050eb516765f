import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { toDecimal, toText } from "../../../src/exact/ratio";
import type { Interval } from "../../../src/scoring/interval";
import { advanced, withParameters, type Sketch } from "../assessment/sketch";
import { anyStanding, changesOf, gradeIn, standingSketch } from "./standings";

const shown = ({ from, to }: Interval): string =>
  [
    from.isIn ? "[" : "(",
    toText(from.value),
    ", ",
    to ? toText(to.value) : "∞",
    to?.isIn ? "]" : ")",
  ].join("");

const limitsOf = (sketch: Sketch, lowest?: string) =>
  Object.fromEntries(
    changesOf(sketch, lowest === undefined ? undefined : new Decimal(lowest)).limits.map(
      ({ key, interval }) => [key, shown(interval)],
    ),
  );

/** All from Table A.2: the grade is that of the tier. */
const byTierAlone = (emission: number) => standingSketch([], 0, emission);

describe("the limits of the historical method with which the grade is the same (R7)", () => {
  it.each([
    ["full at the reduction that was made", 800, "(0, 0.2]", "[-1, 0.1)"],
    ["full just above it, partial at most it", 950, "(0.05, 1]", "[-1, 0.05]"],
    ["any full, and partial above the reduction", 1200, "(0, 1]", "(-0.2, 0.1)"],
    ["any full, any partial, below a rise that no limit allows", 2500, "(0, 1]", "[-1, 0.1)"],
  ])("are %s", (_, emission, full, partial) => {
    expect(limitsOf(byTierAlone(emission))).toEqual({ limit_full: full, limit_partial: partial });
  });

  it("begin at 0 in files whose formulas take none below", () => {
    expect(limitsOf(byTierAlone(950), "0").limit_partial).toBe("[0, 0.05]");
    expect(limitsOf(byTierAlone(1200), "0").limit_partial).toBe("[0, 0.1)");
  });

  it("are all where the weight of Table A.2 is nothing", () => {
    expect(limitsOf(standingSketch([], 1_000_000, 950))).toEqual({
      limit_full: "(0, 1]",
      limit_partial: "[-1, 0.1)",
    });
  });

  it("join the tiers that have the same grade", () => {
    const { limit_full: full } = limitsOf(standingSketch([], 1_000_000 - 1, 800));
    expect(full).toBe("(0, 1]");
  });

  it("are exact: at each end the grade is as the end says, and beyond it is another", () => {
    const least = new Decimal("1e-9");
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        const grade = gradeIn(sketch);
        for (const { key, interval } of changesOf(sketch).limits) {
          const at = (value: Decimal) =>
            gradeIn(withParameters(sketch, { [key]: value.toNumber() }));
          const [from, to] = [interval.from, interval.to].map((end) => end && toDecimal(end.value));
          if (!from || !to) throw new Error("A limit has two ends.");
          if (interval.from.isIn) expect(at(from)).toBe(grade);
          else expect(at(from)).not.toBe(grade);
          expect(at(from.plus(least))).toBe(grade);
          if (interval.to?.isIn) expect(at(to)).toBe(grade);
          else expect(at(to)).not.toBe(grade);
          expect(at(to.minus(least))).toBe(grade);
          expect(at(to.plus(least))).not.toBe(grade);
          expect(at(from.minus(least))).not.toBe(grade);
        }
      }),
    );
  });
});

describe("the advanced values with which the grade is the same (R6)", () => {
  const against = (emission: number): Sketch =>
    withParameters(
      { ...advanced, rows: [[2024, null, null, emission, 1000]] },
      { weight_qualitative: 0, weight_quantitative: 1 },
    );

  it.each([
    ["from the intensity on", 180, "[180, ∞)"],
    ["from ten elevenths of it to below it", 220, "[200, 220)"],
    ["below ten elevenths of it", 231, "(0, 210)"],
  ])("are %s", (_, emission, interval) => {
    expect(limitsOf(against(emission))).toEqual({ advanced_value: interval });
  });

  it("are all above 0 where nothing was emitted", () => {
    const confirmed = { "far-from-advanced": [0, "全部使用绿电，已核对"] } as const;
    expect(limitsOf({ ...against(0), confirmed })).toEqual({ advanced_value: "(0, ∞)" });
  });

  it("are all where every tier has the grade", () => {
    const sketch = withParameters(against(231), { weight_qualitative: 1, weight_quantitative: 0 });
    expect(limitsOf(sketch)).toEqual({ advanced_value: "(0, ∞)" });
  });
});
