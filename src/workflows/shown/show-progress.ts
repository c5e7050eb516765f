import type { CheckedItem } from "../../assessment/check-items";
import { addressText } from "../../cells/address";
import { sum } from "../../exact/decimal";
import { numberOffers } from "../../faults/number-as-text";
import { isOpen, type Problem } from "../../faults/problem";
import { isSealed } from "../../seal/seal-state";
import { tableA1, type CategoryId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";
import { showItems, type ShownItem } from "./show-items";

/** How far the items are, what is left to do, and each item. */
export interface ShownProgress {
  readonly judged: number;
  readonly count: number;
  /** Points so far, and the most there can be. */
  readonly earned: string;
  readonly possible: string;
  /** Entries to be corrected, and entries to be filled in. */
  readonly wrong: readonly Problem[];
  readonly open: readonly Problem[];
  /** Entries that only are text and could be numbers; none in a sealed workbook. */
  readonly offers: readonly {
    readonly place: string;
    readonly text: string;
    readonly number: number;
  }[];
  readonly categories: readonly ShownCategory[];
}

/** A category of Table A.1 with all its items. */
export interface ShownCategory {
  readonly id: CategoryId;
  readonly name: string;
  readonly earned: string;
  readonly maximum: string;
  readonly items: readonly ShownItem[];
}

/** What the workbook's progress shows. */
export const showProgress = (checked: Checked): ShownProgress => {
  const { reading, assessment, card } = checked;
  const shown = showItems(checked);
  const { items } = assessment;
  const { progress, withheldFor } = card;
  const offers = isSealed(reading) ? [] : numberOffers(withheldFor);
  return {
    judged: progress.judged,
    count: items.length,
    earned: progress.earned.toFixed(),
    possible: progress.possible.toFixed(),
    wrong: withheldFor.filter((problem) => !isOpen(problem)),
    open: withheldFor.filter(isOpen),
    offers: offers.map(({ where, ...offer }) => ({ ...offer, place: addressText(where) })),
    categories: tableA1.map(({ id, name, maximum }) => {
      const its = items.filter(({ item }) => item.category.id === id);
      return {
        id,
        name,
        maximum,
        earned: earnedIn(its),
        items: shown.filter(({ category }) => category.id === id),
      };
    }),
  };
};

const earnedIn = (items: readonly CheckedItem[]): string =>
  sum(items.flatMap(({ state }) => (state.kind === "scored" ? [state.score] : []))).toFixed();
