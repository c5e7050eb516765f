import { missingAmong, type MissingMonth } from "./missing-months";
import { earliestYear, type Period } from "./read-row";

/** Periods a year has: the whole of it, and its months. */
const periodsAYear = 13;
/** More than there are periods in all the years that a record can have. */
const periods = 4096;

/** Names that a person takes for one: "锅炉１" and "锅炉1", "Boiler" and "boiler ". */
const sameName = (source: string): string =>
  source.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

const byName = <Named extends { readonly source: string }>(sources: readonly Named[]) =>
  [...sources].sort((a, b) => (a.source < b.source ? -1 : 1));

/** A source that has recorded a year by months. */
interface MonthlySource {
  readonly year: number;
  readonly source: string;
}

/** Which source has recorded which periods, and in which row first. A long table has a source and period in every row, so each is kept as one number. */
export class RecordedPeriods {
  private readonly sources = new Map<string, number>();
  private readonly firstRows = new Map<number, number>();
  /** By source and year. */
  private readonly monthly = new Map<number, MonthlySource>();

  /** Notes a row; answers the first row with the same period and source where there is one already. */
  add(row: number, { year, month }: Period, source: string): number | undefined {
    const its = this.numberOf(source) * periods + (year - earliestYear) * periodsAYear;
    if (month !== null && !this.monthly.has(its)) this.monthly.set(its, { year, source });
    const key = its + (month ?? 0);
    const first = this.firstRows.get(key);
    if (first === undefined) this.firstRows.set(key, row);
    return first;
  }

  /** The years that a source has both as a whole and by months, with the row of the whole. */
  wholeAndMonthly(): readonly (MonthlySource & { readonly row: number })[] {
    return [...this.monthly].flatMap(([key, its]) => {
      const row = this.firstRows.get(key);
      return row === undefined ? [] : [{ ...its, row }];
    });
  }

  /** By year, the months that fewer sources have recorded than the year's fullest month; a source that has the year as a whole lacks none. */
  missingMonths(): ReadonlyMap<number, readonly MissingMonth[]> {
    const years = new Map<number, { source: string; key: number }[]>();
    for (const [key, { year, source }] of this.monthly) {
      if (this.firstRows.has(key)) continue;
      const sources = years.get(year) ?? [];
      years.set(year, sources);
      sources.push({ source, key });
    }
    return new Map(
      [...years].map(([year, sources]) => [
        year,
        missingAmong(byName(sources), ({ key }, month) => this.firstRows.has(key + month)),
      ]),
    );
  }

  private numberOf(source: string): number {
    const name = sameName(source);
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    this.sources.set(name, this.sources.size);
    return this.sources.size - 1;
  }
}
