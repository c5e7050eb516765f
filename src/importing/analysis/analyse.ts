import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { ExactSum } from "../../exact/exact-sum";
import type { ImportProblem, ImportProblemCode, SetAsideReason } from "../../faults/import-problem";
import type { MissingMonth } from "../../monitoring/missing-months";
import { RecordedPeriods } from "../../monitoring/recorded-periods";
import { totalsOf, type Totals } from "../../monitoring/series";
import type { ImportSource, Units } from "./import-source";
import { readSources } from "./read-sources";
import { PackedRecords } from "../rows/packed-records";
import type { Pause } from "../rows/pause";
import type { SourceRecord } from "../rows/source-record";

/** A year's totals in the units wanted. */
export interface YearTotals extends Totals {
  readonly year: number;
  /** Whether rows of several months make it up: it is complete then, and the monitoring table has it as a whole. */
  readonly isOfParts: boolean;
  /** In a year of months. */
  readonly missingMonths: readonly MissingMonth[];
  readonly rows: number;
}

/** Problems of one kind: how many, and the first of them. */
export interface ProblemGroup {
  readonly code: ImportProblemCode;
  readonly count: number;
  readonly listed: readonly ImportProblem[];
}

/** The records that an import brings. */
export interface ImportRecords {
  readonly all: PackedRecords;
  /** What their amounts are in. */
  readonly units: Units;
  /** Those that repeat the period of another one and stay rows of their own, which the check then names. */
  readonly apart: ReadonlySet<number>;
}

/** What an import would do: every row of the sources is either imported or set aside for a reason. */
export interface Analysis {
  readonly read: number;
  readonly imported: number;
  readonly setAside: ReadonlyMap<SetAsideReason, number>;
  /** Earliest first. */
  readonly years: readonly YearTotals[];
  readonly problems: readonly ProblemGroup[];
  /** Whether rows of one period and source are put together: days of a month, two sources, a row for each measure. */
  readonly gathers: boolean;
  /** What is imported, for the import that follows. */
  readonly records: ImportRecords;
}

/** Problems of a kind that are kept one by one; all are counted. */
export const listedProblems = 5000;

/** Reads all sources and says what an import of them would do. */
export const analyse = async (
  sources: readonly ImportSource[],
  options: { readonly wanted: Units; readonly pause: Pause },
): Promise<Analysis> => {
  const count = new Counts();
  const years = new Years();
  const all = new PackedRecords();
  const apart = new Set<number>();
  for (const { table, problems = [] } of sources) {
    problems.forEach((its) => count.problem(its));
    count.setAside("above-header", table.skipped.aboveHeader);
    count.setAside("unit-row", table.skipped.unitRows);
  }
  let gathers = sources.some(({ settings }) => settings.treatments["repeated-period"] === "add");
  await readSources(sources, options, ({ record, reason, problems, completes }) => {
    problems.forEach((its) => count.problem(its));
    if (reason !== null) count.setAside(reason, 1);
    if (!record) return;
    count.imported += 1;
    gathers ||= record.day !== null || completes;
    if (problems.some(staysApart)) apart.add(all.length);
    all.add(record);
    years.add(all, all.length - 1);
  });
  const records = { all, units: options.wanted, apart };
  return { ...count.result(), years: years.result(), gathers, records };
};

const staysApart = ({ code, treatment }: ImportProblem): boolean =>
  code === "repeated-period" && treatment === "keep";

class Counts {
  imported = 0;
  private readonly aside = new Map<SetAsideReason, number>();
  private readonly groups = new Map<
    ImportProblemCode,
    { count: number; listed: ImportProblem[] }
  >();

  setAside(reason: SetAsideReason, rows: number): void {
    if (rows > 0) this.aside.set(reason, (this.aside.get(reason) ?? 0) + rows);
  }

  problem(problem: ImportProblem): void {
    const group = this.groups.get(problem.code) ?? { count: 0, listed: [] };
    this.groups.set(problem.code, group);
    group.count += 1;
    if (group.listed.length < listedProblems) group.listed.push(problem);
  }

  result() {
    const aside = [...this.aside.values()].reduce((all, rows) => all + rows, 0);
    return {
      read: this.imported + aside,
      imported: this.imported,
      setAside: this.aside,
      problems: [...this.groups].map(([code, group]) => ({ code, ...group })),
    };
  }
}

interface YearSoFar {
  readonly sums: Partial<Record<MeasureKey, ExactSum>>;
  rows: number;
  hasParts: boolean;
  hasWhole: boolean;
}

class Years {
  private readonly years = new Map<number, YearSoFar>();
  private readonly recorded = new RecordedPeriods();

  add(all: PackedRecords, index: number): void {
    const { period, since } = all.spanAt(index);
    const source = all.nameAt(index);
    const year = this.yearOf(period.year);
    year.rows += 1;
    if (period.month === null) year.hasWhole = true;
    else this.recorded.add(year.rows, period, source);
    if (since !== null) this.addParts(year, { period, since, source });
    all.addTo(year.sums, index);
  }

  private yearOf(number: number): YearSoFar {
    const known = this.years.get(number);
    if (known) return known;
    const year: YearSoFar = { sums: {}, rows: 0, hasParts: false, hasWhole: false };
    this.years.set(number, year);
    return year;
  }

  private addParts(
    year: YearSoFar,
    { period, since, source }: Pick<SourceRecord, "period" | "source"> & { readonly since: number },
  ): void {
    year.hasParts = true;
    for (let month = since; month < (period.month ?? 0); month += 1)
      this.recorded.add(year.rows, { ...period, month }, source);
  }

  result(): readonly YearTotals[] {
    const missing = this.recorded.missingMonths();
    return [...this.years]
      .sort(([a], [b]) => a - b)
      .map(([year, { sums, rows, hasParts, hasWhole }]) => {
        const missingMonths = missing.get(year) ?? [];
        const isOfParts = hasParts && !hasWhole && missingMonths.length === 0;
        const amounts = measureKeys.map((key) => [key, sums[key]?.value] as const);
        return { year, ...totalsOf(Object.fromEntries(amounts)), isOfParts, missingMonths, rows };
      });
  }
}
