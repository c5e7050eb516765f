import type { Entry } from "./entry";
import { repeatsAll, type Repetitions } from "./repetition";
import { sharedWith, sumShown, type Comparison, type Sums } from "./sums";

/** The rows of one source, each in a period where others could add up to it. */
interface SourceRows {
  readonly sums: (readonly [Entry, Sums])[];
  others: number;
}

/** Rows that no word calls totals: those of a source that is the sum of the others in every period. */
export class UnnamedSums {
  private readonly sources = new Map<string, SourceRows>();
  /** The most periods in which a source could be a sum. */
  private periods = 0;

  /** Notes a row of a period, and the sums that it equals, if any. */
  add(entry: Entry, sums: Sums | null, ofOthers: Comparison): void {
    if (ofOthers === "none" && !sums) return;
    const { source } = entry.record;
    const its = this.sources.get(source) ?? { sums: [], others: 0 };
    this.sources.set(source, its);
    if (sums) its.sums.push([entry, sums]);
    else its.others += 1;
    this.periods = Math.max(this.periods, its.sums.length + its.others);
  }

  /** Adds the rows that are always sums; in a single period where there is but one. */
  find(found: Repetitions): void {
    for (const { sums, others } of this.sources.values()) {
      if (others > 0 || sums.length < Math.min(2, this.periods)) continue;
      for (const [{ row, amounts }, its] of sums) {
        const repeated = sharedWith(amounts, its);
        found.set(row, { ...repeatsAll("sum-row", amounts, sumShown(amounts, its)), repeated });
      }
    }
  }
}
