import type { CellAddress } from "../cells/address";
import type { Decimal } from "../exact/decimal";
import type { MeasureKey } from "../faults/parameter";
import { problem, type Problem, type Where } from "../faults/problem";
import { parseSeries, type MonitoringSeries, type YearFigures } from "../monitoring/parse-series";
import { kgCO2ePer, kgcePer, normalUnit } from "../monitoring/units";
import { yearsOfHistory, type Choice } from "../standard/choices";
import {
  bestYear,
  checkExcludedYears,
  indicatorOf,
  standHistory,
  type HistoryYear,
  type YearIndicator,
} from "./check-history";
import type { Entries } from "./entries";
import type { ParameterReader } from "./read-parameters";

/** What Table A.2 row 1 compares (12.3.2 a). */
export interface AdvancedComparison {
  readonly method: "advanced";
  readonly evaluation: YearIndicator;
  /** kgCO2e per output unit. */
  readonly advancedValue: Decimal;
  readonly source: string;
  readonly publishedIn: number;
}

/** What Table A.2 row 2 compares (12.3.2 b). */
export interface HistoricalComparison {
  readonly method: "historical";
  readonly indicator: Choice<"indicator">;
  readonly evaluation: YearIndicator;
  readonly best: YearIndicator;
  readonly history: readonly HistoryYear[];
  readonly limits: { readonly full: Decimal; readonly partial: Decimal };
  readonly origin: Choice<"comparison_origin">;
}
export type Comparison = AdvancedComparison | HistoricalComparison;

/** The measured side of an assessment; a part is null while a problem stands in its way. */
export interface Measured {
  /** The evaluation year's carbon intensity, kgCO2e per output unit (formula (1), 12.3.1). */
  readonly intensity: YearIndicator | null;
  readonly outputUnit: string | null;
  readonly series: MonitoringSeries | null;
  readonly comparison: Comparison | null;
  readonly problems: readonly Problem[];
}

/** Checks data and parameters of the quantitative evaluation (12.3, Table A.2, R5–R8). */
export const checkQuantitative = (entries: Entries, parameters: ParameterReader): Measured => {
  const series = entries.monitoring && parseSeries(entries.monitoring);
  const problems: Problem[] = [...(series?.problems ?? [])];
  const year = parameters.year("year");
  const unit = parameters.choice("emission_unit");
  const outputUnit = parameters.text("output_unit");
  const method = parameters.choice("method");
  if (series) problems.push(...unitProblems(series, { emission: unit, output: outputUnit }));
  const readable = series && problems.length === 0 ? series : null;
  const where = entries.parameters.year?.where;
  const found =
    readable && year !== null && where ? findYear(readable.years, year, where) : undefined;
  if (found && "code" in found) problems.push(found);
  const figures = found && "year" in found ? found : null;
  const intensity =
    figures &&
    unit &&
    indicatorOf(figures.year, scaled(figures.emission, kgCO2ePer(unit)), figures.output);
  const subject = {
    entries,
    parameters,
    readable,
    figures,
    intensity: intensity ?? null,
    problems,
  };
  const comparison =
    method === "advanced"
      ? compareAdvanced(subject)
      : method === "historical"
        ? compareHistory(subject)
        : null;
  return { intensity: intensity ?? null, outputUnit, series, comparison, problems };
};

const scaled = (amount: Decimal | null, factor: Decimal) => amount && amount.times(factor);

/** A heading that names another unit than the parameter does is never guessed away. */
const unitProblems = (
  { columns }: MonitoringSeries,
  units: Readonly<Partial<Record<MeasureKey, string | null>>>,
): Problem[] =>
  (Object.entries(units) as [MeasureKey, string | null][]).flatMap(([column, unit]) => {
    const heading = columns[column];
    if (!unit || !heading?.unit || normalUnit(heading.unit) === normalUnit(unit)) return [];
    const facts = { column, header: heading.unit, unit };
    return [problem("monitoring-unit-differs", heading.header.where, facts)];
  });

const findYear = (
  years: readonly YearFigures[],
  year: number,
  where: CellAddress,
): YearFigures | Problem => {
  const figures = years.find((candidate) => candidate.year === year);
  if (!figures) return problem("year-without-data", where, { year: String(year) });
  if (figures.missingMonths.length > 0) {
    const months = figures.missingMonths.join(", ");
    return problem("year-incomplete", where, { year: String(year), months });
  }
  if (figures.output && !figures.output.gt(0)) {
    const value = figures.output.toFixed();
    return problem("output-not-above-zero", where, { year: String(year), value });
  }
  return figures;
};

interface Subject {
  readonly entries: Entries;
  readonly parameters: ParameterReader;
  readonly readable: MonitoringSeries | null;
  readonly figures: YearFigures | null;
  readonly intensity: YearIndicator | null;
  readonly problems: Problem[];
}

const compareAdvanced = ({ entries, parameters, intensity, problems }: Subject) => {
  const advancedValue = parameters.aboveZero("advanced_value");
  const source = parameters.text("advanced_source");
  const publishedIn = parameters.year("advanced_year");
  const boundary = parameters.choice("advanced_boundary");
  const where = entries.parameters.advanced_boundary?.where;
  if (boundary === "no" && where) problems.push(problem("boundary-not-confirmed", where, {}));
  if (!intensity || !advancedValue || !source || publishedIn === null || boundary !== "yes")
    return null;
  const comparison: AdvancedComparison = {
    method: "advanced",
    evaluation: intensity,
    advancedValue,
    source,
    publishedIn,
  };
  return comparison;
};

const compareHistory = (subject: Subject): HistoricalComparison | null => {
  const { entries, parameters, readable, figures, problems } = subject;
  const indicator = parameters.choice("indicator");
  const origin = parameters.choice("comparison_origin");
  const limits = readLimits(subject);
  const measure = readMeasure(subject, indicator);
  const exclusions = checkExcludedYears(entries.excludedYears);
  problems.push(...exclusions.problems);
  if (!readable || !figures || !measure || exclusions.problems.length > 0) return null;
  const where = entries.parameters.year?.where;
  const { excluded } = exclusions;
  const history = standHistory(readable.years, figures.year, { excluded, indicatorOf: measure });
  const evaluation = measure(figures);
  const best = bestYear(history);
  if (where) problems.push(...historyProblems(history, figures.year, { best, where }));
  if (!evaluation) return problemOfEnergy(subject, figures.year);
  if (!best || best.amount.isZero() || !indicator || !origin || !limits) return null;
  return { method: "historical", indicator, evaluation, best, history, limits, origin };
};

/** How a year's compared indicator is made: carbon intensity, or energy per unit of output with a reason (R8). */
const readMeasure = ({ parameters }: Subject, indicator: Choice<"indicator"> | null) => {
  if (indicator === "energy-per-output") {
    const reason = parameters.text("indicator_reason");
    const unit = parameters.choice("energy_unit");
    if (!reason || !unit) return null;
    return ({ year, energy, output }: YearFigures) =>
      indicatorOf(year, scaled(energy, kgcePer(unit)), output);
  }
  const unit = parameters.choice("emission_unit");
  if (!indicator || !unit) return null;
  return ({ year, emission, output }: YearFigures) =>
    indicatorOf(year, scaled(emission, kgCO2ePer(unit)), output);
};

const problemOfEnergy = ({ entries, problems }: Subject, year: number) => {
  const where: Where = entries.parameters.indicator?.where ?? { name: "tanping_indicator" };
  const facts = { column: "energy", period: String(year) } as const;
  problems.push(problem("monitoring-measure-missing", where, facts));
  return null;
};

/** The limits must leave room for three tiers: partial below full. */
const readLimits = ({ entries, parameters, problems }: Subject) => {
  const full = parameters.fraction("limit_full");
  const partial = parameters.fraction("limit_partial");
  const where = entries.parameters.limit_partial?.where;
  if (!full || !partial || !where) return null;
  if (partial.lt(full)) return { full, partial };
  const facts = { full: full.toFixed(), partial: partial.toFixed() };
  problems.push(problem("limits-out-of-order", where, facts));
  return null;
};

const historyProblems = (
  history: readonly HistoryYear[],
  year: number,
  { best, where }: { best: YearIndicator | undefined; where: CellAddress },
): Problem[] => {
  const reach = year - yearsOfHistory;
  const beyond = history.filter((past) => past.year < reach && past.standing.kind === "counted");
  const facts = { year: String(year) };
  return [
    ...(best ? [] : [problem("history-too-short", where, facts)]),
    ...(best?.amount.isZero()
      ? [problem("best-year-zero", where, { year: String(best.year) })]
      : []),
    ...beyond.map((past) =>
      problem("history-out-of-reach", where, { year: String(past.year), reach: String(reach) }),
    ),
  ];
};
