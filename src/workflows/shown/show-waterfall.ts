import { Decimal } from "../../exact/decimal";
import { plus, ratio, toDouble, type Ratio } from "../../exact/ratio";
import { showToPlaces } from "../../exact/round";
import { contributionsOf } from "../../scoring/contributions";
import { gradeLimits } from "../../scoring/grade";
import { standingOf } from "../../scoring/standing";
import type { CategoryId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";

/** The composite step by step, from nothing to its whole. */
export interface ShownWaterfall {
  readonly steps: readonly ShownStep[];
  /** The bounds of the grades, on the same axis from 0 to 100. */
  readonly bounds: readonly number[];
}

/** What a category, or Table A.2, adds. */
export interface ShownStep {
  readonly part: { readonly id: CategoryId; readonly name: string } | "quantitative";
  /** Points of the composite, rounded to two places. */
  readonly points: string;
  /** The division and multiplication they come from. */
  readonly formula: string;
  /** Where it begins and ends from 0 to 100. */
  readonly from: number;
  readonly to: number;
}

/** How the workbook's composite comes about; null while it has none. */
export const showWaterfall = ({ assessment, card }: Checked): ShownWaterfall | null => {
  const standing = standingOf(card);
  if (!standing) return null;
  const { categories, quantitative } = contributionsOf(assessment.items, standing);
  const { weights } = standing.composite;
  const { possible } = standing.qualitative;
  const ofItems = weights.qualitative.toFixed();
  const all = possible.eq(100) ? "" : ` × 100 ÷ ${possible.toFixed()}`;
  const parts = [
    ...categories.map(({ category: { id, name }, earned, points }) => ({
      part: { id, name },
      points,
      formula: `${ofItems} × ${earned.toFixed()}${all}`,
    })),
    {
      part: "quantitative" as const,
      points: ratio(quantitative),
      formula: `${weights.quantitative.toFixed()} × ${standing.quantitative.score.toFixed()}`,
    },
  ];
  const steps: ShownStep[] = [];
  let reached: Ratio = ratio(new Decimal(0));
  for (const { part, points, formula } of parts) {
    const from = toDouble(reached);
    reached = plus(reached, points);
    steps.push({ part, points: showToPlaces(points, 2, []), formula, from, to: toDouble(reached) });
  }
  return { steps, bounds: gradeLimits.map((limit) => limit.toNumber()) };
};
