import type { CheckedItem } from "../assessment/check-items";
import { Decimal, zero } from "../exact/decimal";
import type { ScoredItem } from "../standard/table-a1";

/** An item below full, the points it can still win, and how many of them are needed. */
export interface ItemGain {
  readonly item: ScoredItem;
  readonly winnable: Decimal;
  readonly needed: Decimal;
}

/** Items with points to win, those with most first, else in printed order. What does not apply has none. */
const withPointsToWin = (items: readonly CheckedItem[]) =>
  items
    .flatMap(({ item, state }) => {
      const winnable =
        state.kind === "scored" ? new Decimal(item.maximum).minus(state.score) : zero;
      return winnable.gt(0) ? [{ item, winnable }] : [];
    })
    .sort((a, b) => b.winnable.comparedTo(a.winnable));

/**
 * The fewest items that win so many points, and of each no more than is needed: the items with most to win, the last of
 * them only as far as points are still missing. Fewer if all of them do not win as many.
 */
export const cheapestItems = (
  items: readonly CheckedItem[],
  points: Decimal,
): readonly ItemGain[] => {
  const gains: ItemGain[] = [];
  let left = points;
  for (const { item, winnable } of withPointsToWin(items)) {
    if (left.lte(0)) break;
    const needed = Decimal.min(winnable, left);
    gains.push({ item, winnable, needed });
    left = left.minus(needed);
  }
  return gains;
};
