import type { Decimal } from "../exact/decimal";
import type { Problem } from "../faults/problem";
import type { MonitoringRow } from "./read-row";
import type { Columns } from "./columns";
import type { MissingMonth } from "./missing-months";

/** A year's totals in the units of the table; null where the year has no figure of that kind. */
export interface YearFigures {
  readonly year: number;
  readonly emission: Decimal | null;
  readonly output: Decimal | null;
  readonly energy: Decimal | null;
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
}
