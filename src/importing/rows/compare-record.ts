import { Decimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import { jumpFactor, type PreviousValues } from "./previous-values";
import type { RowReport } from "./row-report";
import { findRepeat, remember, type SeenRecords } from "./seen-records";
import type { SourceSettings } from "../shape/settings";
import type { SourceRecord } from "./source-record";

/** A record that stands beside those before it, and whether it has other measures of a period they have. */
export interface Compared {
  readonly record: SourceRecord;
  readonly completes: boolean;
}

/** A bit for each measure the record has. */
const measureBits = ({ amounts }: SourceRecord): number =>
  (amounts.emission ? 1 : 0) | (amounts.output ? 2 : 0) | (amounts.energy ? 4 : 0);

/** Compares records with those before them: the same period again, or a figure 1,000 times the value before it. */
export class RecordComparison {
  private readonly previous: PreviousValues = new Map();

  /** The records seen before may be of other tables as well. */
  constructor(
    private readonly columns: SourceSettings["columns"],
    private readonly seen: SeenRecords,
    private readonly report: RowReport,
  ) {}

  /** The record of the row of the source (from 1) as it counts; null where it is set aside. */
  take(record: SourceRecord, row: number): Compared | null {
    const scaled = this.scaled(record);
    if (this.report.reason || !scaled) return null;
    const notes = this.seen.of(scaled.source);
    const measures = measureBits(scaled);
    const { code, row: before, completes } = findRepeat(notes, scaled, measures);
    if (code) this.report.note(code, this.columns.year, String(before));
    if (this.report.reason) return null;
    remember(notes, scaled, measures, row);
    return { record: scaled, completes };
  }

  private scaled(record: SourceRecord): SourceRecord | null {
    let { amounts } = record;
    for (const key of measureKeys) {
      const value = amounts[key];
      if (!value) continue;
      const factor = jumpFactor(this.previous, { key, source: record.source, value });
      if (factor === null) continue;
      const treatment = this.report.note("jump", this.columns[key], factor);
      if (treatment === "set-aside") return null;
      if (treatment === "scale") amounts = { ...amounts, [key]: value.div(new Decimal(factor)) };
    }
    return amounts === record.amounts ? record : { ...record, amounts };
  }
}
