import { cellText, type CellAddress } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { measureKeys, unitParameter } from "../standard/column-keys";
import type { UnitParameter } from "../standard/monitoring-columns";
import { problem, type Problem } from "../faults/problem";
import { monthsText } from "../monitoring/missing-months";
import { withOutputsOnce, type MonitoringSeries, type YearFigures } from "../monitoring/series";
import type { Choice } from "../standard/choices";
import { kgCO2ePer } from "../units/kilograms";
import { isSameUnit } from "../units/same-unit";
import { indicatorOf, type YearIndicator } from "./check-history";
import { compareAdvanced } from "./compare-advanced";
import { compareHistory } from "./compare-history";
import type { Comparison, Subject } from "./comparison";
import type { Entries } from "./entries";
import type { ParameterReader } from "./read-parameters";

/** The measured side of an assessment; a part is null while a problem stands in its way. */
export interface Measured {
  /** The evaluation year's carbon intensity, kgCO2e per output unit (formula (1), 12.3.1). */
  readonly intensity: YearIndicator | null;
  readonly outputUnit: string | null;
  readonly series: MonitoringSeries | null;
  readonly comparison: Comparison | null;
  /** The evaluation year, whether there are data of it or not. */
  readonly year: number | null;
  /** How an output counts that the sources of a period repeat; null where nobody has said. */
  readonly counting: Choice<"repeated_output"> | null;
  readonly problems: readonly Problem[];
}

/** Checks data and parameters of the quantitative evaluation (12.3, Table A.2, R5–R8). */
export const checkQuantitative = (entries: Entries, parameters: ParameterReader): Measured => {
  const counting = parameters.optional("repeated_output");
  const recorded = entries.monitoring;
  const series = recorded && counting === "once" ? withOutputsOnce(recorded) : recorded;
  const problems: Problem[] = [
    ...(series?.problems ?? []),
    ...(series ? outputProblems(series, entries, counting) : []),
  ];
  const report = (found: Problem) => void problems.push(found);
  const unit = parameters.choice("emission_unit");
  const outputUnit = parameters.text("output_unit");
  const method = parameters.choice("method");
  const energy = entries.parameters.energy_unit;
  const units = {
    emission_unit: unit,
    output_unit: outputUnit,
    energy_unit: energy && asShown(energy.value),
  };
  if (series) unitProblems(series, units).forEach(report);
  const readable = series && problems.length === 0 ? series : null;
  const figures = evaluationYear({ entries, parameters, readable, report });
  const amount = figures?.emission && unit && figures.emission.times(kgCO2ePer(unit));
  const intensity = figures && indicatorOf(figures.year, amount || null, figures.output);
  const subject = { entries, parameters, readable, figures, intensity, report };
  const comparison = method && compare[method](subject);
  const year = parameters.year("year");
  return { intensity, outputUnit, series, comparison, year, counting, problems };
};

/** One output on the row of every source is counted by the workbook's answer, which must be there and fit (R16). */
const outputProblems = (
  { outputs: { repeated, unlike } }: MonitoringSeries,
  { parameters }: Entries,
  counting: Choice<"repeated_output"> | null,
): readonly Problem[] => {
  const where = parameters.repeated_output?.where;
  if (!where) return [];
  if (counting === null && repeated)
    return [problem("output-repeated", where, { ...repeated, where: cellText(repeated.where) })];
  if (counting === "once" && unlike)
    return [problem("outputs-differ", where, { ...unlike, where: cellText(unlike.where) })];
  return [];
};

const compare = { advanced: compareAdvanced, historical: compareHistory } as const;

/** The evaluation year's figures, or null with the reason reported. */
const evaluationYear = ({
  entries,
  parameters,
  readable,
  report,
}: Pick<Subject, "entries" | "parameters" | "readable" | "report">): YearFigures | null => {
  const year = parameters.year("year");
  const where = entries.parameters.year?.where;
  if (!readable || year === null || !where) return null;
  const found = findYear(readable.years, year, where);
  if ("year" in found) return found;
  report(found);
  return null;
};

/** A heading that names another unit than the parameter does is never guessed away. */
const unitProblems = (
  { columns }: MonitoringSeries,
  units: Readonly<Record<UnitParameter, string | null | undefined>>,
): Problem[] =>
  measureKeys.flatMap((column) => {
    const unit = units[unitParameter(column)];
    const heading = columns[column];
    if (!unit || !heading?.unit || isSameUnit(heading.unit, unit)) return [];
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
    const months = monthsText(figures.missingMonths);
    return problem("year-incomplete", where, { year: String(year), months });
  }
  if (figures.output && !figures.output.gt(0)) {
    const value = figures.output.toFixed();
    return problem("output-not-above-zero", where, { year: String(year), value });
  }
  return figures;
};
