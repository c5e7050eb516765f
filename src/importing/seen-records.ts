import type { Period } from "../monitoring/read-row";

/** The records that rows had so far, by source and then by period: a number each and no text, since there may be a million. */
export class SeenRecords {
  private readonly sources = new Map<string, Map<number, number>>();

  /** What is noted of a source, by the number of the period. */
  of(source: string): Map<number, number> {
    const known = this.sources.get(source);
    if (known) return known;
    const notes = new Map<number, number>();
    this.sources.set(source, notes);
    return notes;
  }
}

/** In place of a day's number: a period as a whole, and any day of it. */
export const wholePeriod = 0;
export const someDay = 32;

/** A number for each period, each of its days, and its days together. */
export const periodNumber = ({ year, month }: Period, day: number): number =>
  (year * 13 + (month ?? 0)) * 33 + day;
