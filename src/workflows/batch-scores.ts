import type { IndicatorId, ItemId } from "../standard/table-a1";
import type { ShownItem } from "./shown/show-items";

/** A score that is entered together with others. */
export interface BatchScore {
  readonly item: ItemId;
  readonly column: "score";
  readonly value: number;
}

const isLeft = ({ state }: ShownItem): boolean => state === "open";

/** Full scores for the items of an indicator that nobody has judged. */
export const restInFull = (
  items: readonly ShownItem[],
  indicator: IndicatorId,
): readonly BatchScore[] =>
  items
    .filter((its) => its.indicator.id === indicator && isLeft(its))
    .map(({ id, maximum }) => ({ item: id, column: "score", value: Number(maximum) }));

/** The organisation's own scores for the items that nobody has judged, those that would be right there. */
export const asSelfScored = (
  items: readonly ShownItem[],
  isScore: (value: number, item: ItemId) => boolean,
): readonly BatchScore[] =>
  items.flatMap((its) => {
    const { selfScore } = its.entries;
    return isLeft(its) && typeof selfScore === "number" && isScore(selfScore, its.id)
      ? [{ item: its.id, column: "score" as const, value: selfScore }]
      : [];
  });
