import type { ImportProblemCode } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { Period } from "../../monitoring/read-row";
import { BySource } from "../rows/by-source";
import type { SourceRecord } from "../rows/source-record";

/** A bit for each measure. */
const bits = measureKeys.length;

/** Of each period one number: the first row that had it and, in the lowest bits, which measures it has. */
export class Notes {
  /** Some records were of several months. */
  hasRanges = false;
  private readonly noted = new Map<number, number>();

  get(key: number): number | undefined {
    return this.noted.get(key);
  }

  /** Notes that the row has measures of what the number stands for. */
  note(key: number, measures: number, row: number): void {
    this.noted.set(key, (this.noted.get(key) ?? row << bits) | measures);
  }
}

/** The records that rows had so far, by source and then by period: a number each and no text, since there may be a million. */
export class SeenRecords {
  private readonly sources = new BySource(() => new Notes());

  /** What is noted of a source, by the number of the period. */
  of(source: string): Notes {
    return this.sources.of(source);
  }

  /** The first row of any source that has months of a record of several; 0 where none has. */
  overlapping(record: Told, measures: number): number {
    for (const notes of this.sources.values()) {
      const found = overlapping(notes, record, measures);
      if (found) return found >> bits;
    }
    return 0;
  }
}

/** A number for each day, month and year. */
const periodNumber = ({ year, month }: Period, day: number | null): number =>
  (year * 13 + (month ?? 0)) * 32 + (day ?? 0);

/** Whether the days of the month were seen has the number of the whole month, below zero. */
const daysOf = (period: Period): number => -periodNumber(period, null);

/** Whether times of the day were seen has the number of the whole day, below zero. */
const timesOf = (period: Period, day: number): number => -periodNumber(period, Math.floor(day));

/** Several months, told from the last of them. */
const rangeNumber = (period: Period, since: number): number =>
  periodNumber(period, null) + since / 100;

/** That a month was seen as one of several has the number of the month with a half. */
const coveredNumber = (year: number, month: number): number =>
  periodNumber({ year, month }, null) + 0.5;

/** When a record is of, and whose it is. */
export type Told = Pick<SourceRecord, "period" | "day" | "since" | "source">;
type SpanOf = Omit<Told, "source">;

const ownNumber = ({ period, day, since }: SpanOf): number =>
  since === null ? periodNumber(period, day) : rangeNumber(period, since);

/** The months of a record that is of several, or that may be among several; a whole year has them all. */
const monthsIn = ({ period, since }: SpanOf): readonly number[] => {
  const last = period.month ?? 12;
  const first = since ?? period.month ?? 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** What was noted of months that a record has as well, with others or by themselves. */
const overlapping = (notes: Notes, record: SpanOf, measures: number): number => {
  const { year } = record.period;
  const keys = monthsIn(record).map((month) => coveredNumber(year, month));
  if (record.since !== null) {
    keys.push(periodNumber({ year, month: null }, null));
    for (const month of monthsIn(record))
      keys.push(periodNumber({ year, month }, null), daysOf({ year, month }));
  }
  return keys.map((key) => notes.get(key) ?? 0).find((noted) => noted & measures) ?? 0;
};

/** What a record says again of earlier ones: the first row of those, and whether it has other measures of their period. */
export interface Repeat {
  readonly code: ImportProblemCode | null;
  readonly row: number;
  readonly completes: boolean;
}

const nothing: Repeat = { code: null, row: 0, completes: false };

/** Whether a record says again what earlier ones of its source said, from which row on, or what they left out. */
export const findRepeat = (notes: Notes, record: SpanOf, measures: number): Repeat => {
  const { period, day } = record;
  const same = notes.get(ownNumber(record)) ?? 0;
  const completes = same !== 0 && !(same & measures);
  if (record.since !== null || notes.hasRanges) {
    const overlap = same & measures ? 0 : overlapping(notes, record, measures);
    if (overlap) return { code: "overlapping-months", row: overlap >> bits, completes };
  }
  // A month as a whole and days of it say the same twice.
  const other =
    record.since === null
      ? (notes.get(day === null ? daysOf(period) : periodNumber(period, null)) ?? 0)
      : 0;
  if (other & measures) return { code: "repeated-period", row: other >> bits, completes };
  if (!(same & measures)) {
    // So do a day as a whole and times of it.
    const ofDay = day === null ? 0 : (notes.get(ofSameDay(period, day)) ?? 0);
    if (ofDay & measures) return { code: "repeated-day", row: ofDay >> bits, completes };
    return completes ? { ...nothing, completes } : nothing;
  }
  return { code: day === null ? "repeated-period" : "repeated-day", row: same >> bits, completes };
};

/** The number of times of the day for a whole day, and of the whole day for one of its times. */
const ofSameDay = (period: Period, day: number): number =>
  Number.isInteger(day) ? timesOf(period, day) : periodNumber(period, Math.floor(day));

/** Notes a record of the row. */
export const remember = (notes: Notes, record: SpanOf, measures: number, row: number): void => {
  const { period, day, since } = record;
  notes.note(ownNumber(record), measures, row);
  if (day !== null) {
    notes.note(daysOf(period), measures, row);
    if (!Number.isInteger(day)) notes.note(timesOf(period, day), measures, row);
  }
  if (since === null) return;
  notes.hasRanges = true;
  for (const month of monthsIn(record))
    notes.note(coveredNumber(period.year, month), measures, row);
};
