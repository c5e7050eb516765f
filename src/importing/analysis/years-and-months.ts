import type { SourceRecord } from "../rows/source-record";
import type { Entry } from "./entry";
import type { Periods } from "./periods";
import { repeatsAll, type Repetitions } from "./repetition";
import { byWord, compared, Sums, sumShown } from "./sums";

/** The months of a year: of each source, and of all. */
class Months {
  readonly entries: Entry[] = [];
  private readonly sources = new Map<string, Sums>();
  private readonly all = new Sums();

  add(entry: Entry): void {
    this.entries.push(entry);
    const { source } = entry.record;
    const sums = this.sources.get(source) ?? new Sums();
    this.sources.set(source, sums);
    sums.add(entry.amounts);
    this.all.add(entry.amounts);
  }

  /** The months that a row of the whole year can stand for: those of its source, or all where it names none. */
  of(source: string | null): Sums | undefined {
    return source === null ? this.all : this.sources.get(source);
  }
}

const monthKey = ({ period, source }: Pick<SourceRecord, "period" | "source">): string =>
  `${period.year}-${period.month} ${source}`;

/** Whether a record of several months stands beside one of them. */
const isAmong = (
  { period, since, source }: Pick<SourceRecord, "period" | "since" | "source">,
  months: ReadonlySet<string>,
): boolean => {
  if (since === null) return false;
  const all = Array.from({ length: (period.month ?? since) - since + 1 }, (_, at) => since + at);
  return all.some((month) => months.has(monthKey({ period: { ...period, month }, source })));
};

/** Finds years as a whole beside their months: the year repeats them, or one of the two does not count. */
export const findYears = (periods: Periods, found: Repetitions): void => {
  if (!periods.hasYearsAndMonths) return;
  const years = new Map<number, Months>();
  const all = [...periods].flat();
  const hasSeveral = all.some(({ record }) => record.since !== null);
  const single = new Set(
    all.flatMap(({ record }) => (hasSeveral && record.since === null ? monthKey(record) : [])),
  );
  for (const entry of all) {
    const { year, month } = entry.record.period;
    if (month === null || found.has(entry.row) || isAmong(entry.record, single)) continue;
    const months = years.get(year) ?? new Months();
    years.set(year, months);
    months.add(entry);
  }
  if (years.size === 0) return;
  for (const entry of all) {
    const { row, record, amounts, word } = entry;
    const months = years.get(record.period.year);
    if (record.period.month !== null || !months || (found.has(row) && word !== "total")) continue;
    const source = word === "total" || record.source === "" ? null : record.source;
    const sums = months.of(source);
    const result = sums ? compared(amounts, sums, byWord) : "none";
    if (!sums || result === "none") continue;
    if (result === "equal")
      found.set(row, repeatsAll("year-and-months", amounts, sumShown(amounts, sums)));
    else {
      found.set(row, repeatsAll("year-unlike-months", amounts, sumShown(amounts, sums)));
      for (const its of months.entries)
        if (source === null || its.record.source === source)
          found.set(its.row, {
            ...repeatsAll("year-unlike-months", its.amounts),
            asideBy: "year-only",
          });
    }
  }
};
