import type { SumLabel } from "../rows/row-reading";
import type { RowReadings } from "../rows/row-readings";
import type { SourceRecord } from "../rows/source-record";
import { repeatsAll, type Repetitions } from "./repetition";
import { totalOf } from "./sums-in-period";
import { amountsOf, byWord, compared, Sums } from "./sums";

/** Finds totals that have no period: of the rows since the last one, of all rows so far, or of the year or month they name. */
export const findOutside = (
  readings: RowReadings,
  outside: ReadonlyMap<number, SumLabel>,
  found: Repetitions,
): void => {
  if (outside.size === 0) return;
  const above = new Above();
  for (let row = 0; row < readings.length; row += 1) {
    const { record } = readings.at(row);
    const label = outside.get(row);
    if (label) {
      const amounts = amountsOf(label.amounts);
      const candidates = above.candidates(label);
      const results = candidates.map((sums) => compared(amounts, sums, byWord));
      const [others] = candidates;
      const total = others ? totalOf(amounts, others, results) : repeatsAll("total-row", amounts);
      // Where there is nothing it could be the total of, what its cells say is enough.
      if (total.code === "total-unequal") found.set(row, { ...total, code: "total-differs" });
      else if (total.code !== "total-alone") found.set(row, total);
      above.endBlock();
    } else if (record && found.get(row)?.asideBy !== "set-aside") above.add(record);
  }
};

/** Sums of the rows above, as a total may mean them. */
class Above {
  private readonly all = new Sums();
  private readonly years = new Map<number, Sums>();
  private readonly yearsOfSources = new Map<string, Sums>();
  private readonly months = new Map<number, Sums>();
  private block = new Sums();

  add({ amounts: its, period: { year, month }, source }: SourceRecord): void {
    const amounts = amountsOf(its);
    for (const sums of [
      this.all,
      this.block,
      at(this.years, year),
      at(this.yearsOfSources, `${year} ${source}`),
      at(this.months, month ?? 0),
    ])
      sums.add(amounts);
  }

  /** Another total starts over. */
  endBlock(): void {
    this.block = new Sums();
  }

  /** Most likely first; none where the total is of a month that cannot be read: 2月计划. */
  candidates({ year, month, source }: SumLabel): readonly Sums[] {
    if (month === 0) return [];
    if (month !== null) return [at(this.months, month)];
    if (year === null || !this.years.has(year)) return [this.all, this.block];
    const ofSource = source === "" ? [] : [at(this.yearsOfSources, `${year} ${source}`)];
    return [...ofSource, at(this.years, year), this.block];
  }
}

const at = <Key>(sums: Map<Key, Sums>, key: Key): Sums => {
  const known = sums.get(key) ?? new Sums();
  sums.set(key, known);
  return known;
};
