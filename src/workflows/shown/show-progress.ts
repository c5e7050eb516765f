import type { CheckedItem, ItemState } from "../../assessment/check-items";
import { addressText, type CellAddress } from "../../cells/address";
import { sum } from "../../exact/decimal";
import { numberOffers } from "../../faults/number-as-text";
import { isOpen, type Problem } from "../../faults/problem";
import { isSealed } from "../../seal/seal-state";
import { namedClauses, type ClauseId, type NamedClause } from "../../standard/clauses";
import type { ClausePart } from "../../standard/clauses/clause-row";
import { tableA1, type CategoryId, type ItemId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";

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

export interface ShownItem {
  readonly id: ItemId;
  readonly text: string;
  readonly clauses: readonly ShownClause[];
  readonly state: ItemState["kind"];
  /** "–" while there is none. */
  readonly score: string;
  readonly maximum: string;
  /** null if its row is gone. */
  readonly where: CellAddress | null;
}

/** A clause the item rests on, with the text that is meant; no places where it is all of it. */
export interface ShownClause {
  readonly id: ClauseId;
  readonly places: readonly ClausePart["place"][];
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the workbook's progress shows. */
export const showProgress = ({ reading, assessment, card }: Checked): ShownProgress => {
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
      return { id, name, maximum, earned: earnedIn(its), items: its.map(shownItem) };
    }),
  };
};

const earnedIn = (items: readonly CheckedItem[]): string =>
  sum(items.flatMap(({ state }) => (state.kind === "scored" ? [state.score] : []))).toFixed();

const shownItem = ({ item, where, state }: CheckedItem): ShownItem => ({
  id: item.id,
  text: item.text,
  clauses: namedClauses(item.clauses).map(shownClause),
  state: state.kind,
  score: state.kind === "scored" ? state.score.toFixed() : "–",
  maximum: item.maximum,
  where,
});

const shownClause = ({ clause: { id, title, parts: all }, parts }: NamedClause): ShownClause => ({
  id,
  places: parts.length === all.length ? [] : parts.map(({ place }) => place),
  title,
  lines: parts.flatMap(({ lines }) => lines),
});
