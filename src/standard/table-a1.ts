import { improvement } from "./table-a1/improvement";
import { operation } from "./table-a1/operation";
import { organisation } from "./table-a1/organisation";
import { performance } from "./table-a1/performance";
import { planning } from "./table-a1/planning";
import { support } from "./table-a1/support";
import type { CategoryRow, IndicatorRow, ItemRow } from "./table-a1/category-row";

const printed = [organisation, planning, support, operation, performance, improvement] as const;

type PrintedCategory = (typeof printed)[number];
type PrintedIndicator = PrintedCategory["indicators"][number];

export type CategoryId = PrintedCategory["id"];
export type IndicatorId = PrintedIndicator["id"];
export type ItemId = PrintedIndicator["items"][number]["id"];

export type Category = CategoryRow<CategoryId, IndicatorId, ItemId>;
type Indicator = IndicatorRow<IndicatorId, ItemId>;
type Item = ItemRow<ItemId>;

/** An item with the rows of Table A.1 it stands in. */
export interface ScoredItem extends Item {
  readonly category: Category;
  readonly indicator: Indicator;
}

/** Table A.1, 定性评价指标评分细则: 6 categories, 21 indicators, 52 items, 100 points (12.2, R1). */
export const tableA1: readonly Category[] = printed;

/** The scored items in printed order. */
export const scoredItems: readonly ScoredItem[] = tableA1.flatMap((category) =>
  category.indicators.flatMap((indicator) =>
    indicator.items.map((item) => ({ ...item, category, indicator })),
  ),
);

const byId: ReadonlyMap<string, ScoredItem> = new Map(scoredItems.map((item) => [item.id, item]));

/** The item with that id, undefined if Table A.1 has none. */
export function itemById(id: string): ScoredItem | undefined {
  return byId.get(id);
}
