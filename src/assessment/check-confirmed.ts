import { asShown, isBlank } from "../cells/cell-value";
import { Decimal, decimalFromDouble, hundred } from "../exact/decimal";
import { isAtLeast, plus, ratio, toDecimal, type Ratio } from "../exact/ratio";
import { roundToDigits } from "../exact/round";
import { notice, type Notice } from "../faults/notice";
import { problem, type Problem, type UnusualFacts } from "../faults/problem";
import { confirmedKeys, type ConfirmedKey } from "../standard/confirmed-keys";
import type { Measured } from "./check-quantitative";
import type { Comparison } from "./comparison";
import type { Entries } from "./entries";
import { yearJumps, type YearJump } from "./year-jumps";

/** Something out of the ordinary (R16): the figure that confirms it, and what its sentence needs. */
interface Unusual {
  readonly key: ConfirmedKey;
  /** What is to be repeated in the cell: "151". A confirmation of another figure does not hold. */
  readonly figure: Decimal;
  readonly facts: Omit<UnusualFacts, "figure" | "given">;
}

/** Digits of a figure that is to be confirmed: enough to know it again, few enough to repeat. */
const digits = 3;
const confirmable = (value: Ratio): Decimal => roundToDigits(toDecimal(value), digits);

/**
 * What is out of the ordinary withholds the result until its figure is confirmed with a reason (R16); what is confirmed
 * is said with the result. A format without a place to confirm in only has it said.
 */
export const checkConfirmed = (
  entries: Entries,
  measured: Pick<Measured, "comparison" | "series" | "year">,
): { problems: readonly Problem[]; notices: readonly Notice[] } => {
  const found = unusual(entries, measured);
  const where = entries.parameters.year?.where;
  const { confirmed } = entries;
  if (!confirmed)
    return {
      problems: [],
      notices: found.flatMap(({ key, figure, facts }) =>
        where ? [notice("unusual-figure", where, { key, figure: figure.toFixed(), ...facts })] : [],
      ),
    };
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  for (const { key, figure, facts } of found) {
    const its = confirmed[key];
    const { value, where: cell } = its.figure;
    const text = figure.toFixed();
    const given = value.kind === "number" ? decimalFromDouble(value.double) : null;
    if (!given || !roundToDigits(given, digits).eq(roundToDigits(figure, digits)))
      problems.push(
        problem(`unusual-${key}`, cell, { figure: text, given: asShown(value), ...facts }),
      );
    else if (isBlank(its.reason.value))
      problems.push(problem("confirmed-without-reason", its.reason.where, { key, figure: text }));
    else {
      const reason = asShown(its.reason.value).trim();
      notices.push(notice("figure-confirmed", cell, { key, figure: text, reason }));
    }
  }
  return { problems, notices };
};

const unusual = (
  entries: Entries,
  { comparison, series, year }: Pick<Measured, "comparison" | "series" | "year">,
): readonly Unusual[] => {
  const jumps = comparison && series && year !== null ? jumpsOf(entries, { series, year }) : [];
  const ofMethod =
    comparison?.method === "advanced" ? jumps.filter((its) => its.year === year) : jumps;
  const found = [
    ...(comparison ? farOff(comparison) : []),
    ...apart(ofMethod),
    ...publishedLater(comparison, year),
  ];
  return confirmedKeys.flatMap((key) => found.filter((its) => its.key === key));
};

/** The evaluation year's indicator a hundred times what it is compared with, or a hundredth of it, and beyond. */
const farOff = (comparison: Comparison): readonly Unusual[] => {
  const { evaluation } = comparison;
  const isAdvanced = comparison.method === "advanced";
  const other = isAdvanced ? ratio(comparison.advancedValue) : comparison.best.indicator;
  const now = evaluation.indicator.numerator.times(other.denominator);
  const then = other.numerator.times(evaluation.indicator.denominator);
  const isAbove = now.gt(then);
  const factor = isAbove ? ratio(now, then) : now.gt(0) ? ratio(then, now) : null;
  if (factor && !isAtLeast(factor, hundred)) return [];
  return [
    {
      key: isAdvanced ? "far-from-advanced" : "far-from-best",
      figure: factor ? confirmable(factor) : new Decimal(0),
      facts: {
        now: roundToDigits(toDecimal(evaluation.indicator), 6).toFixed(),
        other: roundToDigits(toDecimal(other), 6).toFixed(),
        years: isAdvanced ? "" : String(comparison.best.year),
        measure: "",
      },
    },
  ];
};

/** Slips between years that count: complete, not left out of the history, none after the evaluation year. */
const jumpsOf = (
  { excludedYears }: Entries,
  { series, year }: { readonly series: NonNullable<Measured["series"]>; readonly year: number },
): readonly YearJump[] => {
  const excluded = new Set(excludedYears.map((its) => asShown(its.year.value)));
  const counted = series.years.filter(
    (its) => its.year <= year && its.missingMonths.length === 0 && !excluded.has(String(its.year)),
  );
  return yearJumps(counted.toReversed());
};

/** All slips are confirmed together, by the sum of their factors: a further one makes another figure. */
const apart = (jumps: readonly YearJump[]): readonly Unusual[] => {
  const [first, ...rest] = jumps;
  if (!first) return [];
  const sum = rest.reduce((total, { factor }) => plus(total, factor), first.factor);
  return [
    {
      key: "years-apart",
      figure: confirmable(sum),
      facts: {
        now: String(first.year),
        other: String(first.before),
        years: [...new Set(jumps.map((its) => its.year))].join(", "),
        measure: first.measure,
      },
    },
  ];
};

const publishedLater = (comparison: Comparison | null, year: number | null): readonly Unusual[] => {
  if (comparison?.method !== "advanced" || year === null || comparison.publishedIn <= year)
    return [];
  return [
    {
      key: "advanced-later",
      figure: new Decimal(comparison.publishedIn),
      facts: { now: String(year), other: String(comparison.publishedIn), years: "", measure: "" },
    },
  ];
};
