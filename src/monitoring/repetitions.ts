import type { CellAddress } from "../cells/address";
import type { MonitoringColumn } from "../faults/parameter";
import { problem, type Problem } from "../faults/problem";
import { earliestYear, type MonitoringRow, type Period } from "./read-row";
import { RowProblems } from "./row-problems";

/** "2024" or "2024-03". */
export const periodText = ({ year, month }: Period): string =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;

/** Periods a year has: the whole of it, and its months. */
const periodsAYear = 13;
/** More than there are periods in all the years that a record can have. */
const periods = 4096;

/** Finds what would be counted twice. A long table has a source and period in every row, so each is kept as one number. */
export class Repetitions {
  private readonly sources = new Map<string, number>();
  /** By source and period, the sheet row that has it first. */
  private readonly firstRows = new Map<number, number>();
  /** By source and year, those recorded by months. */
  private readonly monthly = new Map<number, Pick<MonitoringRow, "period" | "source">>();
  private readonly twice = new RowProblems();

  constructor(private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress) {}

  add({ row, period, source }: MonitoringRow): void {
    const year = this.numberOf(source) * periods + (period.year - earliestYear) * periodsAYear;
    if (period.month !== null && !this.monthly.has(year))
      this.monthly.set(year, { period, source });
    const key = year + (period.month ?? 0);
    const first = this.firstRows.get(key);
    if (first === undefined) this.firstRows.set(key, row);
    else
      this.twice.add(
        problem("monitoring-period-twice", this.cellOf(row, "year"), {
          period: periodText(period),
          source,
          row: String(first + 1),
        }),
      );
  }

  /** Periods that a source has twice, then years that it has both as a whole and by months. */
  problems(): readonly Problem[] {
    const mixed = new RowProblems();
    for (const [year, { period, source }] of this.monthly) {
      const row = this.firstRows.get(year);
      if (row === undefined) continue;
      const facts = { year: String(period.year), source };
      mixed.add(problem("monitoring-year-and-months", this.cellOf(row, "month"), facts));
    }
    return [...this.twice.all(), ...mixed.all()];
  }

  private numberOf(source: string): number {
    const known = this.sources.get(source);
    if (known !== undefined) return known;
    this.sources.set(source, this.sources.size);
    return this.sources.size - 1;
  }
}
