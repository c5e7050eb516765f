import type { CellAddress } from "../cells/address";
import { zero, type Decimal } from "../exact/decimal";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import type { MonitoringRow, Period } from "./read-row";
import { periodText } from "./repetitions";

/** What the outputs of the sources come to, where several of a period have one. */
export interface SourceOutputs {
  /** Where the sources first repeat each other's output; null where the table does not look like one output on every row. */
  readonly repeated: {
    readonly where: CellAddress;
    readonly period: string;
    readonly output: string;
  } | null;
  /** Where outputs of one period that are not 0 first differ; null where none do. */
  readonly unlike: {
    readonly where: CellAddress;
    readonly period: string;
    readonly one: string;
    readonly other: string;
  } | null;
  /** The years' outputs where that of a period counts once: what its rows that are not 0 have. */
  readonly once: ReadonlyMap<number, Decimal>;
}

interface PeriodOutputs {
  readonly period: Period;
  /** The first output; the first that is not 0 once there is one. */
  output: Decimal;
  count: number;
  areAlike: boolean;
  /** The row that has the same output as the first. */
  again: number;
}

/** Periods in which an output must be repeated before it looks like one and the same; years tell it at once. */
const leastPeriods = 3;
/** More than a year has of periods. */
const periodsAYear = 16;

/** Finds whether every source's row of a period repeats one output, and adds up both ways of counting it. */
export class OutputsBySource {
  private readonly periods = new Map<number, PeriodOutputs>();
  private unlike: SourceOutputs["unlike"] = null;

  constructor(private readonly cellOf: (row: number, column: MonitoringColumn) => CellAddress) {}

  add({ row, period, measures: { output } }: MonitoringRow): void {
    if (!output) return;
    const key = period.year * periodsAYear + (period.month ?? 0);
    const its = this.periods.get(key);
    if (!its) {
      this.periods.set(key, { period, output, count: 1, areAlike: true, again: row });
      return;
    }
    its.count += 1;
    if (its.count === 2) its.again = row;
    if (output.eq(its.output)) return;
    its.areAlike = false;
    if (its.output.isZero()) its.output = output;
    else if (!output.isZero()) this.unlike ??= this.differing(row, its, output);
  }

  /** What all the rows say. */
  finish(): SourceOutputs {
    const once = new Map<number, Decimal>();
    for (const { period, output } of this.periods.values())
      once.set(period.year, (once.get(period.year) ?? zero).plus(output));
    return { repeated: this.repeated(), unlike: this.unlike, once };
  }

  private repeated(): SourceOutputs["repeated"] {
    const several = [...this.periods.values()].filter(
      ({ count, output }) => count > 1 && !output.isZero(),
    );
    const [first] = several;
    const areYears = several.every(({ period }) => period.month === null);
    const isEnough = areYears || several.length >= leastPeriods;
    if (!first || !isEnough || several.some(({ areAlike }) => !areAlike)) return null;
    return {
      where: this.cellOf(first.again, "output"),
      period: periodText(first.period),
      output: first.output.toFixed(),
    };
  }

  private differing(
    row: number,
    { period, output }: PeriodOutputs,
    other: Decimal,
  ): SourceOutputs["unlike"] {
    return {
      where: this.cellOf(row, "output"),
      period: periodText(period),
      one: output.toFixed(),
      other: other.toFixed(),
    };
  }
}
