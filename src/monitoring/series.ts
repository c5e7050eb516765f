import type { Decimal } from "../exact/decimal";
import { measureKeys } from "../standard/column-keys";
import type { MeasureKey } from "../standard/monitoring-columns";
import type { Problem } from "../faults/problem";
import type { MonitoringRow } from "./read-row";
import type { Columns } from "./columns";
import type { MissingMonth } from "./missing-months";
import type { SourceOutputs } from "./source-outputs";

/** A total for each measure; null where nobody has recorded any of it. */
export type Totals = Readonly<Record<MeasureKey, Decimal | null>>;

/** The totals of all measures, of which some are recorded. */
export const totalsOf = (recorded: Readonly<Partial<Record<MeasureKey, Decimal>>>): Totals =>
  Object.fromEntries(measureKeys.map((key) => [key, recorded[key] ?? null])) as Totals;

/** A year's totals in the units of the table. */
export interface YearFigures extends Totals {
  readonly year: number;
  /** Empty where the year is complete, or is recorded as a whole. */
  readonly missingMonths: readonly MissingMonth[];
  /** How many rows the totals came from, and the first fifty of them. */
  readonly rowCount: number;
  readonly firstRows: readonly MonitoringRow[];
}

/** What the table says year by year, latest first, with the rows that could not be understood. */
export interface MonitoringSeries {
  readonly columns: Columns;
  readonly years: readonly YearFigures[];
  readonly problems: readonly Problem[];
  /** Periods without energy in a year that has some: they matter only where energy is compared (R8). */
  readonly energyProblems: readonly Problem[];
  readonly outputs: SourceOutputs;
}

/** The series where the output of a period counts once, however many sources repeat it. */
export const withOutputsOnce = (series: MonitoringSeries): MonitoringSeries => ({
  ...series,
  years: series.years.map((its) => ({
    ...its,
    output: series.outputs.once.get(its.year) ?? its.output,
  })),
});
