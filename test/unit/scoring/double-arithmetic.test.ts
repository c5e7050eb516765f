import { toText } from "../../../src/exact/ratio";
import { table22 } from "../../../src/standard/table-22";
import { score } from "../assessment/sketch";
import { doubleCases, pointsOf, sketchOfDoubles, type DoubleCase } from "./double-cases";

/** The grade that plain double arithmetic comes to. */
const naiveGrade = (its: DoubleCase) => {
  const qualitative = pointsOf(its).reduce((total, [, points]) => total + points, 0);
  const composite = its.weights[0] * qualitative + its.weights[1] * its.earns[1];
  return table22.find(({ lowerBound }) => composite >= Number(lowerBound))?.id;
};

describe.each(doubleCases)("scores of $points with weights $weights", (its) => {
  it(`come to exactly ${its.composite}, which is ${its.grade}`, () => {
    const { composite } = score(sketchOfDoubles(its));
    expect(composite && toText(composite.score)).toBe(its.composite);
    expect(composite?.grade.id).toBe(its.grade);
  });

  it("would have a lower grade in doubles", () => {
    const grades = table22.map(({ id }) => id as string);
    expect(grades.indexOf(naiveGrade(its) ?? "")).toBe(grades.indexOf(its.grade) + 1);
  });
});
