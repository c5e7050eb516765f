import { toText } from "../../../src/exact/ratio";
import { scoredItems } from "../../../src/standard/table-a1";
import { table22 } from "../../../src/standard/table-22";
import { finished, score, withParameters, type Sketch } from "../assessment/sketch";

/** Scores by an item's maximum and weights, as people type them, and the composite they come to exactly (12.5.1). */
interface Case {
  readonly points: Readonly<Record<"1" | "2" | "4", number>>;
  readonly weights: readonly [qualitative: number, quantitative: number];
  /** What the evaluation year's emission, against 300 in the best year, earns (A.2 row 2). */
  readonly earns: readonly [emission: number, score: number];
  readonly composite: string;
  readonly grade: string;
}

const cases: readonly Case[] = [
  {
    points: { 1: 0, 2: 1.8, 4: 2.2 },
    weights: [0.5, 0.5],
    earns: [270, 100],
    composite: "90",
    grade: "four-star",
  },
  {
    points: { 1: 0.1, 2: 1.8, 4: 1.8 },
    weights: [0.6, 0.4],
    earns: [300, 80],
    composite: "80",
    grade: "three-star",
  },
  {
    points: { 1: 1, 2: 0.9, 4: 2.1 },
    weights: [0.4, 0.6],
    earns: [270, 100],
    composite: "80",
    grade: "three-star",
  },
  {
    points: { 1: 0.2, 2: 1.3, 4: 1.9 },
    weights: [0.6, 0.4],
    earns: [301, 60],
    composite: "60",
    grade: "two-star",
  },
];

const pointsOf = ({ points }: Case) =>
  scoredItems.map(({ id, maximum }) => [id, points[maximum as keyof Case["points"]]] as const);

const sketchOf = (its: Case): Sketch => ({
  ...withParameters(finished, {
    weight_qualitative: its.weights[0],
    weight_quantitative: its.weights[1],
  }),
  scores: Object.fromEntries(pointsOf(its)),
  rows: [
    [2023, null, null, 300, 1000],
    [2024, null, null, its.earns[0], 1000],
  ],
});

/** The grade that plain double arithmetic comes to. */
const naiveGrade = (its: Case) => {
  const qualitative = pointsOf(its).reduce((total, [, points]) => total + points, 0);
  const composite = its.weights[0] * qualitative + its.weights[1] * its.earns[1];
  return table22.find(({ lowerBound }) => composite >= Number(lowerBound))?.id;
};

describe.each(cases)("scores of $points with weights $weights", (its) => {
  it(`come to exactly ${its.composite}, which is ${its.grade}`, () => {
    const { composite } = score(sketchOf(its));
    expect(composite && toText(composite.score)).toBe(its.composite);
    expect(composite?.grade.id).toBe(its.grade);
  });

  it("would have a lower grade in doubles", () => {
    const grades = table22.map(({ id }) => id as string);
    expect(grades.indexOf(naiveGrade(its) ?? "")).toBe(grades.indexOf(its.grade) + 1);
  });
});
