import type { ImportProblemCode } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { Period } from "../../monitoring/read-row";
import type { SourceRecord } from "../rows/source-record";

/** A bit for each measure. */
const bits = measureKeys.length;

/** Of each period one number: the first row that had it and, in the lowest bits, which measures it has. */
type Notes = Map<number, number>;

/** The records that rows had so far, by source and then by period: a number each and no text, since there may be a million. */
export class SeenRecords {
  private readonly sources = new Map<string, Notes>();

  /** What is noted of a source, by the number of the period. */
  of(source: string): Notes {
    const known = this.sources.get(source);
    if (known) return known;
    const notes: Notes = new Map();
    this.sources.set(source, notes);
    return notes;
  }
}

/** A number for each day, month and year. */
const periodNumber = ({ year, month }: Period, day: number | null): number =>
  (year * 13 + (month ?? 0)) * 32 + (day ?? 0);

/** Whether the days of the month were seen has the number of the whole month, below zero. */
const daysOf = (period: Period): number => -periodNumber(period, null);

/** Whether a record says again what earlier ones of its source said, from which row on, or what they left out. */
export const findRepeat = (
  notes: Notes,
  { period, day }: SourceRecord,
  measures: number,
): {
  readonly code: ImportProblemCode | null;
  readonly row: number;
  readonly completes: boolean;
} => {
  const same = notes.get(periodNumber(period, day)) ?? 0;
  // A month as a whole and days of it say the same twice.
  const other = notes.get(day === null ? daysOf(period) : periodNumber(period, null)) ?? 0;
  const completes = same !== 0 && !(same & measures);
  if (other & measures) return { code: "repeated-period", row: other >> bits, completes };
  if (!(same & measures)) return { code: null, row: 0, completes };
  return { code: day === null ? "repeated-period" : "repeated-day", row: same >> bits, completes };
};

/** Notes a record of the row. */
export const remember = (
  notes: Notes,
  { period, day }: SourceRecord,
  measures: number,
  row: number,
): void => {
  const note = (key: number) => notes.set(key, (notes.get(key) ?? row << bits) | measures);
  note(periodNumber(period, day));
  if (day !== null) note(daysOf(period));
};
