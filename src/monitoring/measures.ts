import { measureKeys, type MeasureKey, type MonitoringColumn } from "../faults/parameter";
import type { CellAddress } from "../cells/address";
import { zero, type Decimal } from "../exact/decimal";
import { problem, type Problem } from "../faults/problem";
import type { MissingMonth } from "./missing-months";
import { type MonitoringRow, type Period } from "./read-row";
import { periodText } from "./repetitions";
import { RowProblems } from "./row-problems";
import type { YearFigures } from "./series";

interface PeriodMeasures {
  readonly period: Period;
  /** The sheet row that has the period first. */
  readonly first: number;
  readonly has: Set<MeasureKey>;
  /** A source of the period lacks its emission. */
  isShort: boolean;
}

interface Year {
  readonly totals: Partial<Record<MeasureKey, Decimal>>;
  readonly periods: Map<number | null, PeriodMeasures>;
  rowCount: number;
  readonly firstRows: MonitoringRow[];
}

/** Rows of a year that are kept, to show what its totals came from. */
const mostKept = 50;

/** Adds up the measures of every year (12.3.1: totals of a year first, then one division), and finds those that are missing. */
export class Measures {
  private readonly byYear = new Map<number, Year>();
  private readonly missing = new RowProblems();

  constructor(private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress) {}

  add(its: MonitoringRow): void {
    const year = this.yearOf(its.period.year);
    year.rowCount += 1;
    if (year.firstRows.length < mostKept) year.firstRows.push(its);
    this.measure(its, year);
  }

  private measure(
    { row, period, source, measures }: MonitoringRow,
    { totals, periods }: Year,
  ): void {
    const its = periods.get(period.month) ?? { period, first: row, has: new Set(), isShort: false };
    periods.set(period.month, its);
    for (const key of measureKeys) {
      const amount = measures[key];
      if (!amount) continue;
      totals[key] = (totals[key] ?? zero).plus(amount);
      its.has.add(key);
    }
    if (source === "" || measures.emission) return;
    its.isShort = true;
    this.missing.add(this.lacking({ period, first: row }, "emission"));
  }

  /** The years' figures, latest first, with the months that they lack. */
  years(missing: ReadonlyMap<number, readonly MissingMonth[]>): readonly YearFigures[] {
    const years = [...this.byYear].map(([year, { totals, rowCount, firstRows }]) => ({
      year,
      emission: totals.emission ?? null,
      output: totals.output ?? null,
      energy: totals.energy ?? null,
      missingMonths: missing.get(year) ?? [],
      rowCount,
      firstRows,
    }));
    return years.sort((a, b) => b.year - a.year);
  }

  /** Each period needs its emission and its output; a row that names a source needs its emission. */
  problems(): readonly Problem[] {
    for (const { periods } of this.byYear.values())
      for (const its of periods.values()) {
        if (!its.isShort && !its.has.has("emission"))
          this.missing.add(this.lacking(its, "emission"));
        if (!its.has.has("output")) this.missing.add(this.lacking(its, "output"));
      }
    return this.missing.all();
  }

  /** A year's energy is the total of all its periods; blank is not 0. */
  energyProblems(): readonly Problem[] {
    return [...this.byYear.values()].flatMap(({ periods }) => {
      const silent = [...periods.values()].filter(({ has }) => !has.has("energy"));
      if (silent.length === periods.size) return [];
      return silent.map((its) => this.lacking(its, "energy"));
    });
  }

  private yearOf(year: number): Year {
    const known = this.byYear.get(year);
    if (known) return known;
    const its: Year = { totals: {}, periods: new Map(), rowCount: 0, firstRows: [] };
    this.byYear.set(year, its);
    return its;
  }

  private lacking(
    { period, first }: Pick<PeriodMeasures, "period" | "first">,
    column: MeasureKey,
  ): Problem & { code: "monitoring-measure-missing" } {
    const facts = { column, period: periodText(period) };
    return problem("monitoring-measure-missing", this.cellOf(first, column), facts);
  }
}
