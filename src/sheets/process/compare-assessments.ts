import type { Assessment } from "../../assessment/check-assessment";
import type { ItemState } from "../../assessment/check-items";
import { asShown } from "../../cells/cell-value";
import { entryAt } from "../../cells/grid";
import { sum, type Decimal } from "../../exact/decimal";
import type { ScoreCard } from "../../scoring/score-assessment";
import { choices, type ChoiceKey } from "../../standard/choices";
import { parameterKeys, type ParameterKey } from "../../standard/parameters";
import type { InfoKey } from "../../standard/records";
import { tableA1, type CategoryId, type ItemId } from "../../standard/table-a1";
import { choiceFromText } from "../../strings/choice-from-text";
import { dayOf, isDate } from "../../assessment/check-date";
import { infoName, parameterName } from "../defined-names";
import type { Reading } from "../reading";
import type { Judgement } from "./score-pairs";

/** An assessment as it was checked and scored. */
export interface Assessed {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
}

/** An item in both assessments; the difference is after less before, null where one is no score. */
export interface ComparedItem {
  readonly item: ItemId;
  readonly before: Judgement;
  readonly after: Judgement;
  readonly difference: Decimal | null;
}

/** What the evaluation rests on, which makes scores of two years comparable or not. */
const comparedInfo = [
  ...(["organisation", "report_no", "date", "scope", "criteria", "boundary", "body"] as const),
  ...(["scheme_name", "scheme_version"] as const),
] as const satisfies readonly InfoKey[];

/** A setting that is not the same in both. */
export interface ComparedSetting {
  readonly key: (typeof comparedInfo)[number] | ParameterKey;
  readonly before: string;
  readonly after: string;
}

/** Two assessments item by item and category by category, with the settings that differ. */
export interface Comparison {
  readonly items: readonly ComparedItem[];
  readonly categories: readonly {
    readonly category: CategoryId;
    readonly before: Decimal;
    readonly after: Decimal;
  }[];
  readonly settings: readonly ComparedSetting[];
}

/** Compares two assessments of the same table, whatever the languages of their workbooks. */
export const compareAssessments = (before: Assessed, after: Assessed): Comparison => {
  const [old, now] = [before, after].map(({ assessment }) => judgements(assessment));
  const at = (its: ReadonlyMap<ItemId, Judgement> | undefined, id: ItemId) =>
    its?.get(id) ?? "none";
  return {
    items: tableA1
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ items }) => items)
      .map(({ id }) => {
        const [one, other] = [at(old, id), at(now, id)];
        const difference =
          typeof one === "object" && typeof other === "object" ? other.minus(one) : null;
        return { item: id, before: one, after: other, difference };
      }),
    categories: tableA1.map(({ id, indicators }) => {
      const ids = indicators.flatMap(({ items }) => items.map((item) => item.id));
      const points = (its: ReadonlyMap<ItemId, Judgement> | undefined) =>
        sum(ids.map((item) => at(its, item)).filter((score) => typeof score === "object"));
      return { category: id, before: points(old), after: points(now) };
    }),
    settings: settingsOf(before.reading, after.reading),
  };
};

/** How each item is judged. */
export const judgements = ({ items }: Assessment): ReadonlyMap<ItemId, Judgement> =>
  new Map(items.map(({ item, state }) => [item.id, judgementOf(state)]));

const judgementOf = (state: ItemState): Judgement => {
  if (state.kind === "scored") return state.score;
  return state.kind === "not-applicable" ? "not-applicable" : "none";
};

const settingsOf = (before: Reading, after: Reading): readonly ComparedSetting[] => {
  const names = [
    ...comparedInfo.map((key) => [key, infoName(key)] as const),
    ...parameterKeys.map((key) => [key, parameterName(key)] as const),
  ];
  return names.flatMap(([key, name]) => {
    const [one, other] = [shownIn(before, name), shownIn(after, name)];
    return meaning(key, one) === meaning(key, other) ? [] : [{ key, before: one, after: other }];
  });
};

const shownIn = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  if (!grid) return "";
  const { value } = entryAt(grid, 0, 0);
  return name === infoName("date") && isDate(value) ? dayOf(value.double) : asShown(value).trim();
};

/** A choice by its code: its words are others in another language. */
const meaning = (key: ComparedSetting["key"], text: string): string =>
  key in choices ? (choiceFromText(key as ChoiceKey, text) ?? text) : text;
