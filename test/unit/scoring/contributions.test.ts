import fc from "fast-check";
import { compare, plus, ratio, toText } from "../../../src/exact/ratio";
import { contributionsOf } from "../../../src/scoring/contributions";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { standingOf, type Standing } from "../../../src/scoring/standing";
import { check, finished, withParameters, type Sketch } from "../assessment/sketch";
import { anyStanding } from "./standings";

const partsOf = (sketch: Sketch) => {
  const assessment = check(sketch);
  const standing = standingOf(scoreAssessment(assessment));
  if (!standing) throw new Error(assessment.problems.map(({ code }) => code).join(", "));
  return { standing, ...contributionsOf(assessment.items, standing) };
};

const whole = ({
  standing,
  categories,
  quantitative,
}: ReturnType<typeof partsOf>): readonly [unknown, Standing["composite"]["score"]] => {
  const sum = categories.reduce((total, { points }) => plus(total, points), ratio(quantitative));
  return [compare(sum, standing.composite.score), sum];
};

describe("what a composite is the sum of (12.5.1)", () => {
  it("is each category's points by the weight a1, and Table A.2's by a2", () => {
    const { categories, quantitative } = partsOf({ ...finished, scores: { "1.1.1": 0.5 } });
    expect(
      categories.map(({ category, earned, points }) => [
        category.id,
        earned.toFixed(),
        toText(points),
      ]),
    ).toEqual([
      ["1", "12.5", "7.5"],
      ["2", "25", "15"],
      ["3", "18", "10.8"],
      ["4", "17", "10.2"],
      ["5", "20", "12"],
      ["6", "6", "3.6"],
    ]);
    expect(quantitative.toFixed()).toBe("40");
  });

  it.each([
    ["full-marks", "14", "8.4"],
    ["excluded", "12", "7.34693877551020408163265306122449"],
  ])("counts what does not apply as the scheme says: %s (R4)", (rule, earned, points) => {
    const parts = partsOf({
      ...withParameters(finished, { na_rule: rule }),
      reasons: { "1.1.1": "没有该类设施" },
    });
    const [first] = parts.categories;
    expect([first?.earned.toFixed(), first && toText(first.points)]).toEqual([earned, points]);
    expect(whole(parts)[0]).toBe(0);
  });

  it("adds up to it exactly", () => {
    fc.assert(
      fc.property(anyStanding, (sketch) => {
        expect(whole(partsOf(sketch))[0]).toBe(0);
      }),
    );
  });
});
