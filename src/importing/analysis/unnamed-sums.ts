import { measureKeys } from "../../standard/column-keys";
import type { Entry } from "./entry";
import { repeatsAll, type Repetitions } from "./repetition";
import { byAmounts, compared, sharedWith, Sums, sumShown, type Amounts } from "./sums";

/** Rows that no word calls totals: those of a source that is the sum of the others in every period. */
export class UnnamedSums {
  private readonly sources = new Map<string, (readonly [Entry, Sums])[]>();
  /** Sources of which no single period says enough: a few figures may come to another by chance. */
  private readonly unsure = new Set<string>();

  /** Notes a row, and the sums that it equals. */
  add(entry: Entry, sums: Sums, how: "surely" | "perhaps"): void {
    const { source } = entry.record;
    const its = this.sources.get(source);
    if (its) its.push([entry, sums]);
    else this.sources.set(source, [[entry, sums]]);
    if (how === "perhaps" && !isHardlyChance(entry.amounts, sums)) this.unsure.add(source);
  }

  /** Adds the rows that are always sums; in a single period where there is but one. */
  find(periods: Iterable<readonly Entry[]>, found: Repetitions): void {
    if (this.sources.size === 0) return;
    const { others, count } = this.notSums(periods, found);
    for (const [source, rows] of this.sources) {
      const least = this.unsure.has(source) ? 2 : Math.min(2, count);
      if (others.has(source) || rows.length < least) continue;
      for (const [{ row, amounts }, sums] of rows)
        found.set(row, {
          ...repeatsAll("sum-row", amounts, sumShown(amounts, sums)),
          repeated: sharedWith(amounts, sums),
        });
    }
  }

  /** The sources with a row that could be a sum and is none, and in how many periods there are rows enough for one. */
  private notSums(periods: Iterable<readonly Entry[]>, found: Repetitions) {
    const rows = new Set([...this.sources.values()].flat().map(([{ row }]) => row));
    const others = new Set<string>();
    let count = 0;
    for (const entries of periods) {
      const rest = entries.filter(({ row }) => !found.has(row));
      if (rest.length <= byAmounts.least) continue;
      count += 1;
      const all = new Sums();
      for (const { amounts } of rest) all.add(amounts);
      for (const { row, record, amounts } of rest) {
        if (rows.has(row) || !this.sources.has(record.source)) continue;
        const isNone = compared(amounts, all.without(amounts), byAmounts) === "none";
        if (!isNone) others.add(record.source);
      }
    }
    return { others, count };
  }
}

/** Digits of an amount that hardly are those of a sum by chance: to the last one, or but for rounding. */
const digitsNeeded = { exact: 4, rounded: 5 } as const;

const isHardlyChance = (amounts: Amounts, sums: Sums): boolean =>
  measureKeys.some((key) => {
    const amount = amounts[key];
    const { count, total } = sums.of(key);
    if (amount === undefined || count === 0) return false;
    const digits = String(amount).replaceAll(/^0|\.|0+$/g, "").length;
    const isExact = Math.abs(amount - total) <= 1e-9 * total;
    return digits >= digitsNeeded[isExact ? "exact" : "rounded"];
  });
