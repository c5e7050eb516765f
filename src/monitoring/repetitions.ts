import type { CellAddress } from "../cells/address";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import { problem, type Problem } from "../faults/problem";
import type { MonitoringRow, Period } from "./read-row";
import type { RecordedPeriods } from "./recorded-periods";
import { RowProblems } from "./row-problems";

/** "2024" or "2024-03". */
export const periodText = ({ year, month }: Period): string =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;

/** Finds what would be counted twice. */
export class Repetitions {
  private readonly twice = new RowProblems();

  constructor(
    private readonly recorded: RecordedPeriods,
    private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress,
  ) {}

  add({ row, period, source }: MonitoringRow): void {
    const first = this.recorded.add(row, period, source);
    if (first === undefined) return;
    const facts = { period: periodText(period), source, row: String(first + 1) };
    this.twice.add(problem("monitoring-period-twice", this.cellOf(row, "year"), facts));
  }

  /** Periods that a source has twice, then years that it has both as a whole and by months. */
  problems(): readonly Problem[] {
    const mixed = new RowProblems();
    for (const { year, source, row } of this.recorded.wholeAndMonthly()) {
      const facts = { year: String(year), source };
      mixed.add(problem("monitoring-year-and-months", this.cellOf(row, "month"), facts));
    }
    return [...this.twice.all(), ...mixed.all()];
  }
}
