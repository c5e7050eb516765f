import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { RowReadings } from "../rows/row-readings";
import type { SourceRecord } from "../rows/source-record";
import type { Repetitions } from "./repetition";

/** Months from January on that must rise before they look like sums so far. */
const leastMonths = 6;

/** The months of a source and a year as far as they were taken, from January on. */
interface Series {
  readonly year: number;
  month: number;
  readonly first: number;
  last: number;
  readonly rows: number[];
}

/** What may be sums since January of one measure: all series, and by the number of its source the latest. */
interface Rising {
  readonly all: Series[];
  readonly latest: Map<number, Series>;
}

/**
 * Tells whether the months of each source and year may be sums since January, by measure: none falls below the month
 * before it, and the last is at least half as many times the first as there are months. Takes the rows in their order;
 * in most tables this is settled within the first few.
 */
export class CumulatedMonths {
  /** null once it is settled that they are none. */
  private readonly rising: Partial<Record<MeasureKey, Rising | null>> = {};

  constructor(private readonly readings: RowReadings) {}

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
      before.month = month;
      before.last = amount;
      before.rows.push(row);
    } else {
      const series = { year, month, first: amount, last: amount, rows: [row] };
      rising.latest.set(source, series);
      rising.all.push(series);
    }
  }

  /** Finds the months behind the first whose amounts have those before in them. */
  find(found: Repetitions): void {
    const months = new Map<number, Partial<Record<MeasureKey, number>>>();
    for (const key of measureKeys)
      for (const { rows } of seriesOf(this.rising[key] ?? null))
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

/** The series where every one is long enough and rises as sums do; else none. */
const seriesOf = (rising: Rising | null): readonly Series[] => {
  const all = rising?.all ?? [];
  const areSums = all.every(
    ({ rows, first, last }) =>
      rows.length >= leastMonths && first > 0 && last >= (first * rows.length) / 2,
  );
  return areSums ? all : [];
};
