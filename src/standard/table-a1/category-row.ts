import type { ClauseReference } from "../clauses";

/** 评分细则: one scored line of Table A.1, worded as printed, with its own number. */
export interface ItemRow<Id extends string = string> {
  readonly id: Id;
  readonly text: string;
  /** 分值: the most this item can score. */
  readonly maximum: string;
  /** The requirements that the item scores, as we read them (R17). */
  readonly clauses: readonly ClauseReference[];
}

/** 二级指标 */
export interface IndicatorRow<Id extends string = string, ItemId extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** 满分分值: the sum of its items' maxima. */
  readonly maximum: string;
  readonly items: readonly ItemRow<ItemId>[];
}

/** 一级指标 */
export interface CategoryRow<
  Id extends string = string,
  IndicatorId extends string = string,
  ItemId extends string = string,
> {
  readonly id: Id;
  readonly name: string;
  /** The draft prints no maximum for a category: this is the sum of its indicators' maxima. */
  readonly maximum: string;
  /** Where in the standard the row stands. */
  readonly place: string;
  readonly indicators: readonly IndicatorRow<IndicatorId, ItemId>[];
}
