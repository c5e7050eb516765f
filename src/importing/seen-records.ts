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

/** A number for each day, month and year. */
export const periodNumber = ({ year, month }: Period, day: number | null): number =>
  (year * 13 + (month ?? 0)) * 32 + (day ?? 0);
