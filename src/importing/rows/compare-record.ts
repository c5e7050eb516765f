import { Decimal, doubleFromDecimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { RowReport } from "./row-report";
import { findRepeat, remember, type Repeat, type SeenRecords } from "./seen-records";
import type { SourceSettings } from "../shape/settings";
import type { SourceRecord } from "./source-record";

/** A record that stands beside those before it, and whether it has other measures of a period they have. */
export interface Compared {
  readonly record: SourceRecord;
  readonly completes: boolean;
}

/** A bit for each measure the record has. */
const measureBits = ({ amounts }: SourceRecord): number =>
  measureKeys.reduce((bits, key, at) => (amounts[key] ? bits | (1 << at) : bits), 0);

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
    const { code, row: before, completes } = this.repeat(scaled, measures);
    const column = code === "overlapping-months" ? this.columns.month : undefined;
    if (code) this.report.note(code, column ?? this.columns.year, String(before));
    if (this.report.reason) return null;
    remember(notes, scaled, measures, row);
    return { record: scaled, completes };
  }

  /** Several months of the whole organisation are also a total of what its sources have. */
  private repeat(record: SourceRecord, measures: number): Repeat {
    const found = findRepeat(this.seen.of(record.source), record, measures);
    if (found.code || record.since === null || record.source !== "") return found;
    const row = this.seen.overlapping(record, measures);
    return row === 0 ? found : { code: "overlapping-months", row, completes: false };
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

/** The last ordinary amount of each source, for each measure. */
type PreviousValues = Map<string, Partial<Record<MeasureKey, number>>>;

/** Factors that a wrong unit makes (t for kg, 万元 for 元), and how near a ratio must come to one. */
const slips = [1000, 10_000] as const;
const nearness = 2;

/**
 * The factor by which an amount departs from the one before it of the same source, as text ("1000", "0.001"), where it
 * looks like a slip of units; null where it does not. An amount that departs is no measure for the next one.
 */
const jumpFactor = (
  previous: PreviousValues,
  {
    key,
    source,
    value,
  }: { readonly key: MeasureKey; readonly source: string; readonly value: Decimal },
): string | null => {
  const amount = doubleFromDecimal(value);
  if (amount === 0) return null;
  const before = previous.get(source);
  const last = before?.[key];
  const up = last === undefined ? undefined : slipOf(amount / last);
  const down = last === undefined ? undefined : slipOf(last / amount);
  if (up !== undefined) return String(up);
  if (down !== undefined) return down === 1000 ? "0.001" : "0.0001";
  if (before) before[key] = amount;
  else previous.set(source, { [key]: amount });
  return null;
};

/** The nearer of the two slips, within a factor of two. */
const slipOf = (ratio: number): number | undefined =>
  slips.find((slip) => ratio >= slip / nearness && ratio <= slip * nearness);
