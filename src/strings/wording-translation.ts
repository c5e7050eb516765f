import type { CategoryId, IndicatorId, ItemId } from "../standard/table-a1";
import type { TierId } from "../standard/table-a2";

/** The standard's wording in another language than its own (R15). */
export interface WordingTranslation {
  readonly tableA1: Readonly<Record<CategoryId | IndicatorId | ItemId, string>>;
  readonly tiers: Readonly<Record<TierId, string>>;
}
