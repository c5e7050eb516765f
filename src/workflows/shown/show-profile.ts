import { decimalFromDouble, sum, type Decimal } from "../../exact/decimal";
import { tableA1, type CategoryId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";
import { showItems, type ShownItem } from "./show-items";

/** A category's score against full and against the organisation's own. */
export interface ShownCategoryProfile {
  readonly id: CategoryId;
  readonly name: string;
  /** Points of the items that apply, and what they have, "–" while one of them has no score. */
  readonly maximum: string;
  readonly score: string;
  /** "–" while one of them has no self-score. */
  readonly self: string;
  /** Shares of the maximum from 0 to 1 to draw; null where there is no figure. */
  readonly shares: Readonly<Record<"score" | "self", number | null>>;
  readonly items: readonly ShownItem[];
}

/** A category's name as the standard prints it. */
export const nameOfCategory = (id: CategoryId): string =>
  tableA1.find((category) => category.id === id)?.name ?? "";

/** How the categories of Table A.1 stand (12.2); a category that does not apply at all has a maximum of 0. */
export const showProfile = (checked: Checked): readonly ShownCategoryProfile[] => {
  const shown = showItems(checked);
  return tableA1.map(({ id, name }) => {
    const items = shown.filter(({ category }) => category.id === id);
    const counted = items.filter(({ state }) => state !== "not-applicable");
    const maximum = sum(counted.map((its) => decimalFromDouble(Number(its.maximum))));
    const score = totalOf(
      counted.map((its) => (its.state === "scored" ? its.entries.score : null)),
    );
    const self = totalOf(counted.map((its) => its.entries.selfScore));
    const share = (total: Decimal | null) =>
      total && maximum.gt(0) ? total.div(maximum).toNumber() : null;
    return {
      id,
      name,
      maximum: maximum.toFixed(),
      score: score ? score.toFixed() : "–",
      self: self ? self.toFixed() : "–",
      shares: { score: share(score), self: share(self) },
      items,
    };
  });
};

/** The sum; null where one of them is no number. */
const totalOf = (values: readonly unknown[]): Decimal | null => {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length ? sum(numbers.map(decimalFromDouble)) : null;
};
