import type { CheckedItem } from "../assessment/check-items";
import { Decimal, hundred, sum } from "../exact/decimal";
import { ratio, times, type Ratio } from "../exact/ratio";
import { tableA1, type Category } from "../standard/table-a1";
import type { Standing } from "./standing";

/** What a category of Table A.1 gives to the composite. */
export interface CategoryContribution {
  readonly category: Category;
  /** Points of Table A.1 that count, with those of items that do not apply where they count as full marks (R4). */
  readonly earned: Decimal;
  /** Points of the composite, unrounded. */
  readonly points: Ratio;
}

/** The composite taken apart, exactly: the categories in printed order, and Table A.2 (12.5.1). */
export interface Contributions {
  readonly categories: readonly CategoryContribution[];
  readonly quantitative: Decimal;
}

/** What a composite is the sum of. */
export const contributionsOf = (
  items: readonly CheckedItem[],
  { qualitative, quantitative, composite }: Standing,
): Contributions => {
  const { weights } = composite;
  const countsAsFull = qualitative.rule === "full-marks";
  const earnedBy = ({ item, state }: CheckedItem): readonly Decimal[] => {
    if (state.kind === "scored") return [state.score];
    return state.kind === "not-applicable" && countsAsFull ? [new Decimal(item.maximum)] : [];
  };
  return {
    categories: tableA1.map((category) => {
      const its = items.filter(({ item }) => item.category === category);
      const earned = sum(its.flatMap(earnedBy));
      const share = ratio(earned.times(hundred), qualitative.possible);
      return { category, earned, points: times(share, weights.qualitative) };
    }),
    quantitative: quantitative.score.times(weights.quantitative),
  };
};
