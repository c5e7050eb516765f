import { Decimal, hundred, sum } from "../exact/decimal";
import { ratio, type Ratio } from "../exact/ratio";
import type { CheckedItem } from "../assessment/check-items";
import type { Choice } from "../standard/choices";
import type { ScoredItem } from "../standard/table-a1";

/** An item that was judged not applicable and the reason given for it (4.3). */
interface NotApplicable {
  readonly item: ScoredItem;
  readonly reason: string;
}

/** The qualitative score of Table A.1 (12.2) and what it was made of. */
export interface QualitativeScore {
  /** 0 to 100; rescaled to 100 where items are excluded (R4). */
  readonly score: Ratio;
  /** Points earned out of the points that count. */
  readonly earned: Decimal;
  readonly possible: Decimal;
  readonly notApplicable: readonly NotApplicable[];
  readonly rule: Choice<"na_rule">;
}

/** Points so far, for the progress of an unfinished assessment; blank is not zero (R3). */
export interface Progress {
  readonly judged: number;
  readonly open: number;
  readonly wrong: number;
  readonly earned: Decimal;
  readonly possible: Decimal;
}

const scoresOf = (items: readonly CheckedItem[]) =>
  items.flatMap(({ state }) => (state.kind === "scored" ? [state.score] : []));

const maximaOf = (items: readonly Pick<CheckedItem, "item">[]) =>
  sum(items.map(({ item }) => new Decimal(item.maximum)));

/** How far the scoring of the items has come. */
export const countProgress = (items: readonly CheckedItem[]): Progress => {
  const count = (kind: CheckedItem["state"]["kind"]) =>
    items.filter(({ state }) => state.kind === kind).length;
  const judged = items.filter(({ state }) => state.kind === "scored");
  return {
    judged: count("scored") + count("not-applicable"),
    open: count("open"),
    wrong: count("wrong"),
    earned: sum(scoresOf(items)),
    possible: maximaOf(judged),
  };
};

/** The qualitative score, or null while an item is open or wrong, or none applies (12.2, R3, R4). */
export const scoreQualitative = (
  items: readonly CheckedItem[],
  rule: Choice<"na_rule"> | null,
): QualitativeScore | null => {
  const undecided = items.some(({ state }) => state.kind === "open" || state.kind === "wrong");
  if (undecided || rule === null) return null;
  const notApplicable = items.flatMap(({ item, state }) =>
    state.kind === "not-applicable" ? [{ item, reason: state.reason }] : [],
  );
  const scored = sum(scoresOf(items));
  const earned = rule === "full-marks" ? scored.plus(maximaOf(notApplicable)) : scored;
  const all = maximaOf(items);
  const possible = rule === "excluded" ? all.minus(maximaOf(notApplicable)) : all;
  if (possible.isZero()) return null;
  return { score: ratio(earned.times(hundred), possible), earned, possible, notApplicable, rule };
};
