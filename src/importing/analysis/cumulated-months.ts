import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { saysCumulated } from "../shape/says-cumulated";
import type { ImportSource } from "./import-source";
import type { RowReadings } from "../rows/row-readings";
import type { SourceRecord } from "../rows/source-record";
import type { Repetitions } from "./repetition";

/**
 * Months from January on that must rise before they look like sums so far; where they rise evenly, and so does another
 * measure or each by just the first month's amount, or not. Two tell nothing: a plant may well make twice as much in February.
 */
const leastMonths = { unevenly: 6, evenly: 4, surely: 3 } as const;

/** How many times the first month's amount a step may be at most, or the other way round. */
const tolerances = { evenly: 2, closely: 1.25 } as const;

/** What is said to be sums since January: by the title, which may speak of something else, or by the heading of the measure. */
export type SaidCumulated = ReadonlyMap<MeasureKey, "title" | "heading">;

/** What the source says of its measures. */
export const cumulatedIn = ({ table, settings }: ImportSource): SaidCumulated => {
  const said = new Map<MeasureKey, "title" | "heading">();
  for (const key of measureKeys) {
    const column = settings.columns[key];
    if (column === undefined) continue;
    if (saysCumulated(table.called(column))) said.set(key, "heading");
    else if (table.isCumulated) said.set(key, "title");
  }
  return said;
};

/** The months of a source and a year as far as they were taken, from January on. */
interface Series {
  readonly year: number;
  month: number;
  readonly first: number;
  last: number;
  /** The least and the most by which a month is above the one before it. */
  readonly steps: { least: number; most: number };
  readonly rows: number[];
}

/** Whether the months are of different amounts, as measured ones are. */
const differs = ({ steps: { least, most } }: Series): boolean => least < most;

/** What may be sums since January of one measure: all series, and by the number of its source the latest. */
interface Rising {
  readonly all: Series[];
  readonly latest: Map<number, Series>;
}

/**
 * Tells whether the months of each source and year may be sums since January, by measure: none falls below the month
 * before it, and the last is at least half as many times the first as there are months; few months only where they rise
 * evenly, or where it is said. Takes the rows in their order; in most tables this is settled within the first few.
 */
export class CumulatedMonths {
  /** null once it is settled that they are none. */
  private readonly rising: Partial<Record<MeasureKey, Rising | null>> = {};

  constructor(
    private readonly readings: RowReadings,
    private readonly said: SaidCumulated,
  ) {}

  /** Takes a row that has a record and is called nothing. */
  add(row: number): void {
    const { records } = this.readings;
    const place = this.readings.place(row);
    for (const key of measureKeys) {
      if (this.rising[key] === null) continue;
      const amount = records.amountAt(place, key);
      if (amount !== undefined) this.take(key, { row, place, amount });
    }
  }

  private take(
    key: MeasureKey,
    {
      row,
      place,
      amount,
    }: { readonly row: number; readonly place: number; readonly amount: number },
  ): void {
    const { period, day, since } = this.readings.records.spanAt(place);
    const { year, month } = period;
    if (month === null) return;
    const rising: Rising = (this.rising[key] ??= { all: [], latest: new Map() });
    const source = this.readings.records.sourceAt(place);
    const before = rising.latest.get(source);
    const goesOn = before?.year === year;
    const isNext = goesOn ? month === before.month + 1 && amount >= before.last : month === 1;
    if (day !== null || since !== null || !isNext) this.rising[key] = null;
    else if (goesOn) {
      const step = amount - before.last;
      before.steps.least = Math.min(before.steps.least, step);
      before.steps.most = Math.max(before.steps.most, step);
      before.month = month;
      before.last = amount;
      before.rows.push(row);
    } else {
      const steps = { least: Infinity, most: 0 };
      const series = { year, month, first: amount, last: amount, steps, rows: [row] };
      rising.latest.set(source, series);
      rising.all.push(series);
    }
  }

  /** Finds the months behind the first whose amounts have those before in them; and all months that are said to be such sums and fall. */
  find(found: Repetitions): void {
    const evenly = measureKeys.filter((key) => this.rises(key, "evenly"));
    const months = new Map<number, Partial<Record<MeasureKey, number>>>();
    for (const key of measureKeys)
      for (const { rows } of this.seriesOf(key, evenly))
        rows.forEach((row, at) => {
          const before = rows[at - 1];
          if (before !== undefined) months.set(row, { ...months.get(row), [key]: before });
        });
    for (const [row, rowsBefore] of months)
      if (!found.has(row)) {
        const before = this.amountsIn(rowsBefore);
        const repeated = measureKeys.filter((key) => before[key]);
        const [fact = ""] = repeated.map((key) => before[key]?.toFixed() ?? "");
        const asideBy = "differences";
        found.set(row, { code: "cumulated-months", asideBy, repeated, fact, before });
      }
    const falling = measureKeys.filter(
      (key) => this.said.get(key) === "heading" && this.rising[key] === null,
    );
    if (falling.length > 0) this.findFalling(falling, found);
  }

  /** No difference tells what such a month has. */
  private findFalling(repeated: readonly MeasureKey[], found: Repetitions): void {
    for (let row = 0; row < this.readings.length; row += 1)
      if (this.readings.place(row) >= 0 && !found.has(row))
        found.set(row, { code: "cumulated-months", asideBy: "differences", repeated, fact: "" });
  }

  /** Whether each step of every series is about as high as its first month. */
  private rises(key: MeasureKey, how: keyof typeof tolerances): boolean {
    const all = this.rising[key]?.all ?? [];
    const times = tolerances[how];
    return all.every(
      ({ first, steps: { least, most }, rows }) =>
        rows.length < 2 || (least >= first / times && most <= first * times),
    );
  }

  /** The series where every one rises as sums do and one is long enough, or where they are said to be sums; else none. */
  private seriesOf(key: MeasureKey, evenly: readonly MeasureKey[]): readonly Series[] {
    const all = this.rising[key]?.all ?? [];
    if (this.isSaid(key, all)) return all;
    const isOneOf = evenly.includes(key);
    const areTogether = isOneOf && evenly.filter((its) => this.rising[its]).length > 1;
    const isClose = !this.isToldApart && this.rises(key, "closely") && all.some(differs);
    const few = isOneOf ? leastMonths.evenly : leastMonths.unevenly;
    const least = areTogether || isClose ? leastMonths.surely : few;
    const rise = all.every(
      ({ rows, first, last }) => first > 0 && last >= (first * rows.length) / 2,
    );
    return rise && all.some(({ rows }) => rows.length >= least) ? all : [];
  }

  /** Whether a heading says that another measure has such sums, and this one's does not. */
  private get isToldApart(): boolean {
    return [...this.said.values()].includes("heading");
  }

  /** Whether it is said that the series are sums so far; a title is overruled by a measure that falls, or that never rises. */
  private isSaid(key: MeasureKey, all: readonly Series[]): boolean {
    if (this.said.get(key) !== "title") return this.said.has(key);
    const isOverruled = [...this.said.keys()].some((its) => this.rising[its] === null);
    return !isOverruled && all.some(({ first, last }) => last > first);
  }

  private amountsIn(rows: Partial<Record<MeasureKey, number>>): SourceRecord["amounts"] {
    return Object.fromEntries(
      measureKeys.flatMap((key) => {
        const row = rows[key];
        return row === undefined ? [] : [[key, this.readings.at(row).record?.amounts[key]]];
      }),
    ) as SourceRecord["amounts"];
  }
}
