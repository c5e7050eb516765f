import { measureKeys } from "../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../standard/monitoring-columns";
import type { CellAddress } from "../cells/address";
import { zero, type Decimal } from "../exact/decimal";
import { problem, type Problem } from "../faults/problem";
import { EnergyGaps } from "./energy-gaps";
import type { MissingMonth } from "./missing-months";
import { NamedAndNot } from "./named-and-not";
import { type MonitoringRow, type Period } from "./read-row";
import { periodText } from "./repetitions";
import { RowProblems } from "./row-problems";
import { totalsOf, type YearFigures } from "./series";

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
  readonly sources: NamedAndNot;
  rowCount: number;
  readonly firstRows: MonitoringRow[];
}

/** Rows of a year that are kept, to show what its totals came from. */
const mostKept = 50;

/** Adds up the measures of every year (12.3.1: totals of a year first, then one division), and finds those that are missing. */
export class Measures {
  private readonly byYear = new Map<number, Year>();
  private readonly missing = new RowProblems();
  private readonly energy: EnergyGaps;

  constructor(private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress) {
    this.energy = new EnergyGaps(cellOf);
  }

  add(its: MonitoringRow): void {
    const year = this.yearOf(its.period.year);
    year.rowCount += 1;
    if (year.firstRows.length < mostKept) year.firstRows.push(its);
    this.measure(its, year);
    this.energy.add(its);
    year.sources.add(its);
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
      ...totalsOf(totals),
      missingMonths: missing.get(year) ?? [],
      rowCount,
      firstRows,
    }));
    return years.sort((a, b) => b.year - a.year);
  }

  /** Each period needs its emission and its output; a row that names a source needs its emission. */
  problems(): readonly Problem[] {
    const unclear: Problem[] = [];
    for (const [year, { periods, sources }] of this.byYear) {
      for (const its of periods.values()) {
        if (!its.isShort && !its.has.has("emission"))
          this.missing.add(this.lacking(its, "emission"));
        if (!its.has.has("output")) this.missing.add(this.lacking(its, "output"));
      }
      const row = sources.overlap();
      if (row !== null) {
        const facts = { year: String(year) };
        unclear.push(problem("monitoring-source-unclear", this.cellOf(row, "source"), facts));
      }
    }
    return [...this.missing.all(), ...unclear];
  }

  /** A year's energy is the total of all its periods and sources; blank is not 0. */
  energyProblems(): readonly Problem[] {
    const silent = [...this.byYear.values()].flatMap(({ periods }) => {
      const without = [...periods.values()].filter(({ has }) => !has.has("energy"));
      return without.length === periods.size ? [] : without;
    });
    return this.energy.problems(silent);
  }

  private yearOf(year: number): Year {
    const known = this.byYear.get(year);
    if (known) return known;
    const its: Year = {
      totals: {},
      periods: new Map(),
      sources: new NamedAndNot(),
      rowCount: 0,
      firstRows: [],
    };
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
