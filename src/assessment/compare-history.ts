import type { CellAddress } from "../cells/address";
import type { Decimal } from "../exact/decimal";
import { problem, type Problem } from "../faults/problem";
import type { YearFigures } from "../monitoring/series";
import type { MeasureKey } from "../standard/monitoring-columns";
import { kgCO2ePer, kgcePer } from "../units/kilograms";
import { yearsOfHistory, type Choice } from "../standard/choices";
import {
  bestYear,
  checkExcludedYears,
  indicatorOf,
  standHistory,
  type HistoryYear,
  type YearIndicator,
} from "./check-history";
import type { HistoricalComparison, Subject } from "./comparison";
import type { Entries } from "./entries";

/** The comparison of 12.3.2 b), or null with the reasons reported: limits, origin, indicator, and a best historical year. */
export const compareHistory = (subject: Subject): HistoricalComparison | null => {
  const { entries, parameters, readable, figures, intensity, report } = subject;
  const indicator = parameters.choice("indicator");
  const origin = parameters.choice("comparison_origin");
  const limits = readLimits(subject);
  const measure = readMeasure(subject, indicator);
  const exclusions = checkExcludedYears(
    entries.excludedYears,
    readable && figures ? { years: readable.years, before: figures.year } : null,
  );
  const energyGaps = indicator === "energy-per-output" ? (readable?.energyProblems ?? []) : [];
  const obstacles = [...exclusions.problems, ...energyGaps];
  obstacles.forEach(report);
  if (!readable || !figures || !measure || obstacles.length > 0) return null;
  const where = entries.parameters.year?.where;
  const { excluded } = exclusions;
  const compared = indicator === "energy-per-output" ? "energy" : "emission";
  const rules = { excluded, compared, indicatorOf: measure } as const;
  const history = standHistory(readable.years, figures.year, rules);
  const evaluation = measure(figures);
  const best = bestYear(history);
  if (where) historyProblems(history, figures.year, { best, where }).forEach(report);
  if (!evaluation) return problemOfEnergy(subject, figures.year);
  if (!best || best.amount.isZero() || !indicator || !origin || !limits || !intensity) return null;
  return { method: "historical", indicator, evaluation, best, history, limits, origin };
};

/** How a year's compared indicator is made: carbon intensity, or energy per unit of output with a reason (R8). */
const readMeasure = ({ parameters }: Subject, indicator: Choice<"indicator"> | null) => {
  if (indicator === "energy-per-output") {
    const reason = parameters.text("indicator_reason");
    const unit = parameters.choice("energy_unit");
    if (!reason || !unit) return null;
    return ({ year, energy, output }: YearFigures) =>
      indicatorOf(year, energy && energy.times(kgcePer(unit)), output);
  }
  const unit = parameters.choice("emission_unit");
  if (!indicator || !unit) return null;
  return ({ year, emission, output }: YearFigures) =>
    indicatorOf(year, emission && emission.times(kgCO2ePer(unit)), output);
};

const problemOfEnergy = ({ entries, report }: Subject, year: number) => {
  const where = entries.parameters.indicator?.where;
  const facts = { column: "energy", period: String(year) } as const;
  if (where) report(problem("monitoring-measure-missing", where, facts));
  return null;
};

/** The limits must leave room for three tiers, partial below full, and be such as the file's own formulas take. */
const readLimits = ({ entries, parameters, report }: Subject) => {
  const full = parameters.limit("limit_full");
  const partial = parameters.limit("limit_partial");
  const where = entries.parameters.limit_partial?.where;
  const beyond = belowZero(entries, { limit_full: full, limit_partial: partial });
  beyond.forEach(report);
  if (!full || !partial || !where || beyond.length > 0) return null;
  if (partial.lt(full)) return { full, partial };
  const facts = { full: full.toFixed(), partial: partial.toFixed() };
  report(problem("limits-out-of-order", where, facts));
  return null;
};

/** The limits that allow a rise, where the file's format knows none. */
const belowZero = (
  { limitsBelowZero, parameters }: Entries,
  limits: Readonly<Record<"limit_full" | "limit_partial", Decimal | null>>,
): readonly Problem[] =>
  (["limit_full", "limit_partial"] as const).flatMap((parameter) => {
    const [limit, where] = [limits[parameter], parameters[parameter]?.where];
    if (limitsBelowZero === "taken" || !where || !limit?.lt(0)) return [];
    return [problem("limit-below-zero", where, { parameter, value: limit.toFixed() })];
  });

/** The first measure that years of the history lack, and those years. */
const lackIn = (history: readonly HistoryYear[]): { years: string; lacks: MeasureKey | "" } => {
  const lacking = history.flatMap(({ year, status }) =>
    status.kind === "no-figures" && status.lacks ? [{ year, lacks: status.lacks }] : [],
  );
  const lacks = lacking[0]?.lacks ?? "";
  const years = lacking.filter((its) => its.lacks === lacks).map(({ year }) => year);
  return { years: years.reverse().join(", "), lacks };
};

const historyProblems = (
  history: readonly HistoryYear[],
  year: number,
  { best, where }: { best: YearIndicator | undefined; where: CellAddress },
): Problem[] => {
  const reach = year - yearsOfHistory;
  const beyond = history.filter((past) => past.year < reach && past.status.kind === "counted");
  const facts = { year: String(year) };
  return [
    ...(best ? [] : [problem("history-too-short", where, { ...facts, ...lackIn(history) })]),
    ...(best?.amount.isZero()
      ? [problem("best-year-zero", where, { year: String(best.year) })]
      : []),
    ...beyond.map((past) =>
      problem("history-out-of-reach", where, { year: String(past.year), reach: String(reach) }),
    ),
  ];
};
