import { scoredItems } from "../../../src/standard/table-a1";
import { finished, withParameters, type Sketch } from "../assessment/sketch";

/** Scores by an item's maximum and weights, as people type them, and the composite they come to exactly (12.5.1). */
export interface DoubleCase {
  readonly points: Readonly<Record<"1" | "2" | "4", number>>;
  readonly weights: readonly [qualitative: number, quantitative: number];
  /** What the evaluation year's emission, against 300 in the best year, earns (A.2 row 2). */
  readonly earns: readonly [emission: number, score: number];
  readonly composite: string;
  readonly grade: string;
}

export const doubleCases: readonly DoubleCase[] = [
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

export const pointsOf = ({ points }: DoubleCase) =>
  scoredItems.map(
    ({ id, maximum }) => [id, points[maximum as keyof DoubleCase["points"]]] as const,
  );

export const sketchOfDoubles = (its: DoubleCase): Sketch => ({
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
