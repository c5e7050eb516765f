import type { MonitoringColumn } from "../standard/monitoring-columns";
import type { CellAddress } from "../cells/address";
import { problem, type Problem } from "../faults/problem";
import type { MonitoringRow, Period } from "./read-row";
import { periodText } from "./repetitions";
import { RowProblems } from "./row-problems";

interface SourceEnergy {
  /** Some row of the source has energy. */
  isMeasured: boolean;
  /** Its rows without: sheet row, year and month (0 for the whole year), one after the other. */
  readonly lacking: number[];
}

/**
 * Finds the rows without energy whose source has it in another row: a blank is not 0, and the year's total would be too
 * low (R8). A year without any energy has no total.
 */
export class EnergyGaps {
  private readonly sources = new Map<string, SourceEnergy>();
  private readonly measuredYears = new Set<number>();

  constructor(private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress) {}

  add({ row, period, source, measures }: MonitoringRow): void {
    const its = this.sources.get(source) ?? { isMeasured: false, lacking: [] };
    this.sources.set(source, its);
    if (measures.energy) {
      its.isMeasured = true;
      this.measuredYears.add(period.year);
    } else its.lacking.push(row, period.year, period.month ?? 0);
  }

  /** The gaps of sources that have energy, then periods of a year for which nobody has recorded any. */
  problems(
    silent: readonly { readonly period: Period; readonly first: number }[],
  ): readonly Problem[] {
    const found = new RowProblems();
    const periods = new Set<string>();
    const report = (period: string, row: number): void => {
      periods.add(period);
      const facts = { column: "energy", period } as const;
      found.add(problem("monitoring-measure-missing", this.cellOf(row, "energy"), facts));
    };
    for (const { isMeasured, lacking } of this.sources.values())
      for (let at = 0; isMeasured && at < lacking.length; at += 3) {
        const [row = 0, year = 0, month = 0] = lacking.slice(at, at + 3);
        if (this.measuredYears.has(year)) report(periodText({ year, month: month || null }), row);
      }
    for (const { period, first } of silent)
      if (!periods.has(periodText(period))) report(periodText(period), first);
    return found.all();
  }
}
