import { Decimal } from "../../exact/decimal";
import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { RowReport } from "../rows/row-report";
import type { RowReading } from "../rows/row-reading";
import type { SourceRecord } from "../rows/source-record";
import { headingShown } from "../shape/layout";
import type { ImportSource } from "./import-source";
import { jumpFactor, type PreviousValues } from "./jumps";
import type { Repetition, Repetitions } from "./repetition";
import { findRepeat, remember, type SeenRecords } from "./seen-records";

/** What becomes of a row: a record, or why it is set aside; with every problem in it. */
export interface JudgedRow {
  readonly record: SourceRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

/** A bit for each measure the record has. */
const measureBits = ({ amounts }: SourceRecord): number =>
  measureKeys.reduce((bits, key, at) => (amounts[key] ? bits | (1 << at) : bits), 0);

/** Judges the rows of a source as they stand among all others: sums of them, the same period again, a figure 1,000 times the one before. */
export class RowJudge {
  private readonly report: RowReport;
  private readonly previous: PreviousValues = new Map();

  /** The records seen before may be of other tables as well. */
  constructor(
    private readonly source: ImportSource,
    private readonly others: { readonly seen: SeenRecords; readonly repetitions: Repetitions },
  ) {
    this.report = new RowReport(source.table, source.settings);
  }

  /** Judges the reading with the index; in their order, since some are understood by those before them. */
  take(index: number, reading: RowReading): JudgedRow {
    const { table } = this.source;
    const row = table.first + index;
    const repetition = this.others.repetitions.get(index);
    if (!repetition && !reading.record)
      return { record: null, reason: reading.reason, problems: reading.problems, completes: false };
    this.report.begin(row, reading.problems);
    this.report.reason = reading.reason;
    const record = repetition ? this.withoutRepeated(row, reading, repetition) : reading.record;
    const scaled = record && this.scaled(record);
    const compared = scaled ? this.compare(scaled, table.place(row, 0).row) : null;
    const { reason, problems } = this.report;
    return {
      record: reason === null ? scaled : null,
      reason,
      problems,
      completes: compared?.completes ?? false,
    };
  }

  /** The record with figures that look like slips of units put right, where that was chosen; null where it is set aside. */
  private scaled(record: SourceRecord): SourceRecord | null {
    let { amounts } = record;
    for (const key of measureKeys) {
      const value = amounts[key];
      if (!value) continue;
      const factor = jumpFactor(this.previous, { key, source: record.source, value });
      if (factor === null) continue;
      const treatment = this.report.note("jump", this.source.settings.columns[key], factor);
      if (treatment === "set-aside") return null;
      if (treatment === "scale") amounts = { ...amounts, [key]: value.div(new Decimal(factor)) };
    }
    return amounts === record.amounts ? record : { ...record, amounts };
  }

  /** Whether the record of the row of the source (from 1) completes one before; null where it is set aside. */
  private compare(record: SourceRecord, row: number): { readonly completes: boolean } | null {
    if (this.report.reason) return null;
    const notes = this.others.seen.of(record.source);
    const measures = measureBits(record);
    const { code, row: before, completes } = findRepeat(notes, record, measures);
    if (code) this.report.note(code, this.source.settings.columns.year, String(before));
    if (this.report.reason) return null;
    remember(notes, record, measures, row);
    return { completes };
  }

  /** The record as it counts beside those it repeats; null where nothing of it does. */
  private withoutRepeated(
    row: number,
    { record, label }: RowReading,
    { code, asideBy, repeated, fact }: Repetition,
  ): SourceRecord | null {
    const { columns, treatments } = this.source.settings;
    const column = code === "output-repeated" ? columns.output : (label?.column ?? columns.source);
    const at = code.startsWith("year") ? columns.year : (column ?? columns.year);
    if (treatments[code] !== asideBy) {
      // A month beside its year is only worth a word where it is the one that does not count.
      if (asideBy !== "year-only") this.report.note(code, at, fact);
      return record;
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
