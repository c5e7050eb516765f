import { Decimal, zero } from "../../exact/decimal";
import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { PackedRecord } from "../rows/packed-records";
import type { RowReadings } from "../rows/row-readings";
import { RowReport } from "../rows/row-report";
import type { RowReading } from "../rows/row-reading";
import { measureBits, type SourceRecord } from "../rows/source-record";
import { headingShown } from "../shape/layout";
import type { ImportSource } from "./import-source";
import { jumpFactor, PreviousValues } from "./jumps";
import type { Repetition } from "./repetition";
import {
  findRepeat,
  remember,
  type Notes,
  type Repeat,
  type SeenRecords,
  type Told,
} from "./seen-records";

/** What becomes of a row: a record, or why it is set aside; with every problem in it. */
export interface JudgedRow {
  readonly record: SourceRecord | PackedRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

/** Judges the rows of a source as they stand among all others: sums of them, the same period again, a figure 1,000 times the one before. */
export class RowJudge {
  private readonly report: RowReport;
  private readonly previous = new PreviousValues();

  /** The records seen before may be of other tables as well. */
  constructor(
    private readonly source: ImportSource,
    private readonly seen: SeenRecords,
  ) {
    this.report = new RowReport(source.table, source.settings);
  }

  /** The reading with the index, figures that look like slips of units put right where that was chosen; in their order. */
  scaled(index: number, reading: RowReading): RowReading {
    const { record, label } = reading;
    if (!record || label?.word === "total" || label?.word === "mean") return reading;
    const { columns } = this.source.settings;
    let its = reading;
    for (const key of measureKeys) {
      const value = record.amounts[key];
      if (!value) continue;
      const factor = jumpFactor(this.previous, { key, source: record.source, value });
      if (factor === null) continue;
      this.begin(index, its);
      const treatment = this.report.note("jump", columns[key], factor);
      const { problems, reason } = this.report;
      if (treatment === "set-aside") return { ...its, record: null, reason, problems };
      const scaled = treatment === "scale" ? value.div(new Decimal(factor)) : value;
      const amounts = { ...(its.record ?? record).amounts, [key]: scaled };
      its = { ...its, record: { ...record, amounts }, problems };
    }
    return its;
  }

  /** Judges the reading with the index, and what of it repeats others; in their order. */
  take(index: number, readings: RowReadings, repetition: Repetition | undefined): JudgedRow {
    const plain = repetition ? null : readings.plainRecord(index);
    if (plain) {
      this.report.begin(this.rowOf(index));
      return this.among(index, plain, plain.records.measuresAt(plain.index));
    }
    const reading = readings.at(index);
    if (!repetition && !reading.record)
      return { record: null, reason: reading.reason, problems: reading.problems, completes: false };
    this.begin(index, reading);
    const record = repetition
      ? this.withoutRepeated(this.rowOf(index), reading, repetition)
      : reading.record;
    return this.among(index, record, measureBits(record?.amounts ?? {}));
  }

  /** What becomes of a record of so many measures among those before it. */
  private among(index: number, record: JudgedRow["record"], measures: number): JudgedRow {
    const { row } = this.source.table.place(this.rowOf(index), 0);
    const completes = record !== null && this.completes(record, measures, row);
    const { reason, problems } = this.report;
    return { record: reason === null ? record : null, reason, problems, completes };
  }

  private rowOf(index: number): number {
    return this.source.table.first + index;
  }

  private begin(index: number, { problems, reason }: RowReading): void {
    this.report.begin(this.rowOf(index), problems);
    this.report.reason = reason;
  }

  /** Whether the record of the row of the source (from 1) completes one before; one that repeats another may be set aside. */
  private completes(record: Told, measures: number, row: number): boolean {
    if (this.report.reason) return false;
    const { columns } = this.source.settings;
    const notes = this.seen.of(record.source);
    const { code, row: before, completes } = this.repeat(notes, record, measures);
    const column = code === "overlapping-months" ? columns.month : undefined;
    if (code) this.report.note(code, column ?? columns.year, String(before));
    if (this.report.reason) return false;
    remember(notes, record, measures, row);
    if (record.since !== null)
      this.report.note(
        "several-months",
        columns.month ?? columns.year,
        `${record.since}–${record.period.month}`,
      );
    return completes;
  }

  /** Several months of the whole organisation are also a total of what its sources have. */
  private repeat(notes: Notes, record: Told, measures: number): Repeat {
    const found = findRepeat(notes, record, measures);
    if (found.code || record.since === null || record.source !== "") return found;
    const row = this.seen.overlapping(record, measures);
    return row === 0 ? found : { code: "overlapping-months", row, completes: false };
  }

  /** The record as it counts beside those it repeats; null where nothing of it does. */
  private withoutRepeated(
    row: number,
    { record, label }: RowReading,
    { code, asideBy, repeated, fact, before }: Repetition,
  ): SourceRecord | null {
    const { columns, treatments } = this.source.settings;
    const measure = repeatedOf[code];
    const column = measure ? columns[measure] : (label?.column ?? columns.source);
    const at = /^year|^cumulated/.test(code) ? columns.year : (column ?? columns.year);
    if (treatments[code] !== asideBy) {
      // A month beside its year is only worth a word where it is the one that does not count.
      if (asideBy !== "year-only") this.report.note(code, at, fact);
      return record;
    }
    if (record && code === "output-each-month") {
      // The year has its output in one month; the others lack none.
      this.report.note(code, at, fact);
      return { ...record, amounts: { ...record.amounts, output: zero } };
    }
    if (record && before) {
      this.report.note(code, at, fact);
      return { ...record, amounts: since(record.amounts, before, repeated) };
    }
    const rest = measureKeys.filter((key) => record?.amounts[key] && !repeated.includes(key));
    if (!record || rest.length === 0) {
      this.report.begin(row);
      this.report.note(code, at, fact);
      this.report.reason = code;
      return null;
    }
    this.report.note(code, at, code === "total-row" ? this.headings(rest) : fact);
    this.report.reason = null;
    const amounts = Object.fromEntries(rest.map((key) => [key, record.amounts[key]]));
    return { ...record, amounts: amounts as SourceRecord["amounts"] };
  }

  private headings(keys: readonly MeasureKey[]): string {
    const { table, settings } = this.source;
    return keys
      .flatMap((key) => table.columns[settings.columns[key] ?? -1] ?? [])
      .map(headingShown)
      .join(", ");
  }
}

/** Of which measure a row is said to repeat the amount. */
const repeatedOf: Readonly<Partial<Record<Repetition["code"], MeasureKey>>> = {
  "output-repeated": "output",
  "output-each-month": "output",
  "emission-repeated": "emission",
};

/** The amounts without those of the month before, where they are sums so far. */
const since = (
  amounts: SourceRecord["amounts"],
  before: SourceRecord["amounts"],
  keys: readonly MeasureKey[],
): SourceRecord["amounts"] => {
  const its: Partial<Record<MeasureKey, Decimal>> = { ...amounts };
  for (const key of keys) {
    const [all, earlier] = [amounts[key], before[key]];
    if (all && earlier) its[key] = all.minus(earlier);
  }
  return its;
};
