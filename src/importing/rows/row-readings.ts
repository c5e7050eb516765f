import { PackedRecord, PackedRecords } from "./packed-records";
import type { RowReading, SumLabel } from "./row-reading";

const noRecord = -1;

/** The readings of all rows of a table, in their order; a row that says no more than its record takes little room. */
export class RowReadings {
  readonly records = new PackedRecords();
  /** Whether some row is to be taken off others. */
  hasOff = false;
  /** Whether some row says which version of its figures it is. */
  hasVersions = false;
  /** Of each row, where its record stands among the records. */
  private readonly places: number[] = [];
  /** Readings that are more than a record. */
  private readonly others = new Map<number, RowReading>();

  get length(): number {
    return this.places.length;
  }

  add(reading: RowReading): void {
    const { record, problems, label, indent, version, off } = reading;
    const isCalled = label !== null || version !== null || indent !== 0;
    const isPlain = record && problems.length === 0 && !isCalled;
    this.hasVersions ||= version !== null;
    this.hasOff ||= off !== null;
    if (!isPlain) this.others.set(this.length, reading);
    this.places.push(record ? this.records.length : noRecord);
    if (record) this.records.add(record);
  }

  /** Puts another reading in the place of a row's. */
  replace(row: number, reading: RowReading): void {
    this.others.set(row, reading);
  }

  /** The record of a row that says no more than it; null for any other. */
  plainRecord(row: number): PackedRecord | null {
    return this.others.has(row) ? null : this.packed(row);
  }

  /** The record of a row that has one, as it was read. */
  packed(row: number): PackedRecord {
    return new PackedRecord(this.records, this.place(row));
  }

  at(row: number): RowReading {
    const other = this.others.get(row);
    if (other) return other;
    const record = this.records.at(this.place(row));
    return { ...plain, record };
  }

  /** Where the row's record stands among the records; below 0 for a row that has none. */
  place(row: number): number {
    return this.places[row] ?? noRecord;
  }

  label(row: number): SumLabel | null {
    return this.others.get(row)?.label ?? null;
  }

  indent(row: number): number {
    return this.others.get(row)?.indent ?? 0;
  }

  /** Whether the row is called something, or indented. */
  isLabelled(row: number): boolean {
    return this.label(row) !== null || this.indent(row) > 0;
  }

  /** The readings that are more than a record, in their order. */
  unusual(): Iterable<RowReading> {
    return this.others.values();
  }
}

const plain = {
  reason: null,
  problems: [],
  label: null,
  indent: 0,
  version: null,
  off: null,
} as const satisfies Omit<RowReading, "record">;
