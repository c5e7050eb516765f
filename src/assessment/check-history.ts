import { cellText, type CellAddress } from "../cells/address";
import { asShown, isBlank } from "../cells/cell-value";
import { compare, type Ratio } from "../exact/ratio";
import type { Decimal } from "../exact/decimal";
import { problem, type Problem } from "../faults/problem";
import type { MissingMonth } from "../monitoring/missing-months";
import { isYear } from "../monitoring/read-row";
import type { YearFigures } from "../monitoring/series";
import { intensityOf } from "../monitoring/year-intensity";
import type { ExcludedYearEntries } from "./entries";

/** A year's figures in the units of formula (1): kgCO2e or kgce, and output units. */
export interface YearIndicator {
  readonly year: number;
  readonly amount: Decimal;
  readonly output: Decimal;
  readonly indicator: Ratio;
}

/** An earlier year and whether it can be the best one, with the reason if not (R7). */
export interface HistoryYear {
  readonly year: number;
  readonly status:
    | { readonly kind: "counted"; readonly figures: YearIndicator }
    | { readonly kind: "excluded"; readonly reason: string }
    | { readonly kind: "incomplete"; readonly missingMonths: readonly MissingMonth[] }
    | { readonly kind: "no-figures" };
}

/** The years the evaluator leaves out, with their reasons (R7); a year without a reason, a reason without a year, a year listed twice, and a year that is not in the history, where that is known, are problems. */
export const checkExcludedYears = (
  rows: readonly ExcludedYearEntries[],
  history: { readonly years: readonly YearFigures[]; readonly before: number } | null,
): { excluded: ReadonlyMap<number, string>; problems: readonly Problem[] } => {
  const excluded = new Map<number, string>();
  const firstCells = new Map<number, CellAddress>();
  const problems: Problem[] = [];
  for (const { year, reason } of rows) {
    if (isBlank(year.value)) {
      if (!isBlank(reason.value))
        problems.push(
          problem("excluded-year-missing", year.where, { reason: asShown(reason.value).trim() }),
        );
      continue;
    }
    const text = asShown(year.value);
    if (year.value.kind !== "number" || !isYear(year.value.double))
      problems.push(problem("excluded-year-not-a-year", year.where, { text }));
    else if (isBlank(reason.value))
      problems.push(problem("excluded-year-without-reason", reason.where, { year: text }));
    else if (history && !isInHistory(year.value.double, history))
      problems.push(
        problem("excluded-year-not-in-history", year.where, {
          year: text,
          before: String(history.before),
        }),
      );
    else {
      const first = firstCells.get(year.value.double);
      if (first) problems.push(twice(text, first, year.where));
      firstCells.set(year.value.double, first ?? year.where);
      excluded.set(year.value.double, asShown(reason.value).trim());
    }
  }
  return { excluded, problems };
};

const twice = (year: string, first: CellAddress, second: CellAddress): Problem =>
  problem("excluded-year-twice", second, {
    year,
    first: cellText(first),
    second: cellText(second),
  });

const isInHistory = (
  year: number,
  { years, before }: { readonly years: readonly YearFigures[]; readonly before: number },
): boolean => year < before && years.some((its) => its.year === year);

/** Every year before the evaluation year, latest first, with its status. */
export const standHistory = (
  years: readonly YearFigures[],
  before: number,
  rules: {
    readonly excluded: ReadonlyMap<number, string>;
    readonly indicatorOf: (figures: YearFigures) => YearIndicator | null;
  },
): readonly HistoryYear[] =>
  years
    .filter(({ year }) => year < before)
    .map((figures): HistoryYear => {
      const { year, missingMonths } = figures;
      const reason = rules.excluded.get(year);
      if (reason !== undefined) return { year, status: { kind: "excluded", reason } };
      if (missingMonths.length > 0) return { year, status: { kind: "incomplete", missingMonths } };
      const indicator = rules.indicatorOf(figures);
      return indicator
        ? { year, status: { kind: "counted", figures: indicator } }
        : { year, status: { kind: "no-figures" } };
    });

/** The counted year with the lowest indicator; of equal ones the latest. Undefined without a counted year. */
export const bestYear = (history: readonly HistoryYear[]): YearIndicator | undefined =>
  history
    .flatMap(({ status }) => (status.kind === "counted" ? [status.figures] : []))
    .reduce<YearIndicator | undefined>(
      (best, year) => (best && compare(best.indicator, year.indicator) <= 0 ? best : year),
      undefined,
    );

/** A year's indicator with the figures it comes from; null where it has none. */
export const indicatorOf = (
  year: number,
  amount: Decimal | null,
  output: Decimal | null,
): YearIndicator | null => {
  const indicator = intensityOf(amount, output);
  return (
    indicator && { year, amount: indicator.numerator, output: indicator.denominator, indicator }
  );
};
