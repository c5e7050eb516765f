import { Decimal, hundred, one, zero } from "../../exact/decimal";
import { times, toDecimal, toText, type Ratio } from "../../exact/ratio";
import { stepAtLeast, stepAtMost } from "../../exact/steps";
import type { End, Interval } from "../../scoring/interval";
import type { LimitInterval } from "../../scoring/limit-intervals";
import { whatWouldChange } from "../../scoring/what-would-change";
import { hasPart } from "../../sheets/file-format";
import { formatIn } from "../../sheets/reading";
import type { Choice } from "../../standard/choices";
import type { GradeId } from "../../standard/table-22";
import type { Checked } from "../check-workbook";
import { parameterText } from "./parameter-text";
import { compositeShown } from "./shown-score";
import { showWay, type ShownWay } from "./show-way";

/** How firmly a grade stands, and what the next one takes, as texts. */
export interface ShownChanges {
  readonly grade: GradeId;
  /** The parameters with the values at which the grade is the same. */
  readonly intervals: readonly ShownInterval[];
  /** What the other rules for items that do not apply would make of it; nothing where every item applies. */
  readonly rules: readonly ShownRule[];
  /** Points of Table A.1 that could be lost; null of the lowest grade. */
  readonly spare: string | null;
  /** Null of the best grade. */
  readonly next: ShownWay | null;
}

/** Another rule of 4.3, and the composite and grade by it; null where it would withhold the result. */
export interface ShownRule {
  readonly rule: Choice<"na_rule">;
  readonly result: { readonly score: string; readonly grade: GradeId } | null;
}

/** A parameter's own value, and the values with which the grade is the same, all in one unit. */
export interface ShownInterval {
  readonly key: "weight_qualitative" | LimitInterval["key"];
  readonly now: string;
  readonly from: ShownEnd;
  /** Null where there is no upper end. */
  readonly to: ShownEnd | null;
  readonly unit: "" | "%" | "kgCO2e";
}

/** An end, and whether the grade is the same at it. */
interface ShownEnd {
  readonly text: string;
  readonly isIn: boolean;
}

/** What would change the workbook's grade; null while it has none. */
export const showChanges = (checked: Checked): ShownChanges | null => {
  const { assessment, card, reading } = checked;
  const lowest = hasPart(formatIn(reading), "limits-below-zero") ? undefined : zero;
  const changes = whatWouldChange(assessment, card, lowest);
  if (!changes || !card.composite) return null;
  const { weights, grade } = card.composite;
  return {
    grade: grade.id,
    intervals: [
      {
        key: "weight_qualitative",
        now: weights.qualitative.toFixed(),
        ...ends(changes.weight, one),
        unit: "",
      },
      ...changes.limits.map((its) => shownLimit(its, checked)),
    ],
    rules: changes.rules.map(({ rule, composite }) => ({
      rule,
      result: composite && { score: compositeShown(composite.score), grade: composite.grade.id },
    })),
    spare: changes.spare && changes.spare.toFixed(),
    next: changes.next && showWay(changes.next, checked),
  };
};

const shownLimit = ({ key, interval }: LimitInterval, checked: Checked): ShownInterval => {
  if (key === "advanced_value") {
    const comparison = checked.card.quantitative?.comparison;
    const now = comparison?.method === "advanced" ? comparison.advancedValue.toFixed() : "";
    return { key, now, ...ends(interval, one), unit: "kgCO2e" };
  }
  const now = new Decimal(parameterText(checked, key)).times(hundred).toFixed();
  return { key, now, ...ends(interval, hundred), unit: "%" };
};

const ends = (
  { from, to }: Interval,
  factor: Decimal,
): { readonly from: ShownEnd; readonly to: ShownEnd | null } => ({
  from: shownEnd(from, factor, stepAtLeast),
  to: to && shownEnd(to, factor, stepAtMost),
});

/** Significant digits of an end that no decimal writes. */
const digits = 6;

/** An end as it is, or rounded inwards where no short decimal writes it: then what is shown is in the interval. */
const shownEnd = (
  { value, isIn }: End,
  factor: Decimal,
  inwards: (value: Ratio, step: Decimal) => Decimal,
): ShownEnd => {
  const exact = times(value, factor);
  const decimal = toDecimal(exact);
  const isShort = decimal.precision() <= 2 * digits;
  if (isShort) return { text: toText(exact), isIn };
  const step = new Decimal(10).pow(decimal.e - digits + 1);
  return { text: inwards(exact, step).toFixed(), isIn: true };
};
