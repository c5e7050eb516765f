import type { Span } from "../rows/packed-records";
import type { RowReadings } from "../rows/row-readings";
import { entryOf, type BelowPart, type Entry } from "./entry";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { hasSum } from "./sums";
import { hasSumBeside } from "./sums-below";

const noEntries: readonly Entry[] = [];

/** The rows of each period, in the order of the table; what they say is unpacked where it is asked for. */
export class Periods {
  /** By the number of the period's span. */
  private readonly rows: number[][] = [];

  constructor(
    private readonly readings: RowReadings,
    private readonly below: ReadonlyMap<number, BelowPart>,
  ) {}

  /** Takes a row that has a record and is no mean. */
  add(row: number): void {
    const span = this.readings.records.span(this.readings.place(row));
    const others = this.rows[span];
    if (others) others.push(row);
    else this.rows[span] = [row];
  }

  /** Whether some are whole years and others are not. */
  get hasYearsAndMonths(): boolean {
    const isYear = ({ period }: Span) => period.month === null;
    const spans = this.readings.records.spans.filter((_, span) => this.rows[span]);
    return spans.some(isYear) && !spans.every(isYear);
  }

  /** The entries of each period. */
  *[Symbol.iterator](): Generator<readonly Entry[]> {
    for (const rows of this.rows) if (rows) yield this.entriesOf(rows);
  }

  /** The measures that some row has. */
  get measured(): ReadonlySet<MeasureKey> {
    return new Set(this.readings.records.measured.map(({ key }) => key));
  }

  /** Whether a quarter of the amounts of the measure, or more, repeat another one in every period that has several sources, without the rows found. */
  mayRepeat(key: MeasureKey, found: ReadonlyMap<number, unknown>): boolean {
    const { records } = this.readings;
    const doubles = records.measured.find((its) => its.key === key)?.doubles ?? [];
    return this.rows.every((rows) => {
      const places = rows
        .filter((row) => !found.has(row))
        .map((row) => this.readings.place(row))
        .filter((place) => !Number.isNaN(doubles[place] ?? NaN));
      if (new Set(places.map((place) => records.sourceAt(place))).size < 2) return true;
      return new Set(places.map((place) => doubles[place])).size <= places.length * 0.75;
    });
  }

  /** The entries of each period that has several. */
  *withSeveral(): Generator<readonly Entry[]> {
    for (const rows of this.rows) if (rows && rows.length > 1) yield this.entriesOf(rows);
  }

  /** Of each period the entries where a row may be the sum of others, is called one, or may be a part; else none. */
  *withSums(): Generator<readonly Entry[]> {
    for (const rows of this.rows)
      if (rows) yield this.mayHaveSum(rows) ? this.entriesOf(rows) : noEntries;
  }

  private entriesOf(rows: readonly number[]): readonly Entry[] {
    return rows.flatMap((row) => entryOf(row, this.readings, this.below.get(row) ?? null) ?? []);
  }

  /** Whether a row is called something, is indented, or stands below 其中. */
  private standsOut(row: number): boolean {
    return this.readings.isLabelled(row) || this.below.has(row);
  }

  /** Most periods have none, and this is seen at once. */
  private mayHaveSum(rows: readonly number[]): boolean {
    const [first = 0] = rows;
    if (rows.length === 1) return this.readings.label(first) !== null;
    if (rows.some((row) => this.standsOut(row))) return true;
    return this.readings.records.measured.some(({ doubles }) => {
      const amounts = rows.map((row) => doubles[this.readings.place(row)] ?? NaN);
      return hasSum(amounts) || hasSumBeside(amounts);
    });
  }
}
