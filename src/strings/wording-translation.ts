import type { CategoryId, IndicatorId, ItemId } from "../standard/table-a1";

/** The standard's wording in another language than its own (R15). */
export interface WordingTranslation {
  readonly tableA1: Readonly<Record<CategoryId | IndicatorId | ItemId, string>>;
}
