import { doubleFromDecimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { SourceRecord } from "../rows/source-record";

/** Amounts of a row by measure; NaN where there is none. Doubles: what is compared here is never what counts. */
export type Amounts = readonly number[];

export const amountsOf = (amounts: SourceRecord["amounts"]): Amounts =>
  measureKeys.map((key) => {
    const value = amounts[key];
    return value ? doubleFromDecimal(value) : NaN;
  });

/** A sum of rows that grows: by measure, and of how many rows. */
export class Sums {
  readonly totals: number[] = measureKeys.map(() => 0);
  readonly counts: number[] = measureKeys.map(() => 0);
  /** The amount that all rows have; NaN where they differ, or there is none. */
  readonly same: number[] = measureKeys.map(() => NaN);

  add(amounts: Amounts, sign: 1 | -1 = 1): void {
    for (const [at, amount] of amounts.entries()) {
      if (Number.isNaN(amount)) continue;
      const isFirst = this.counts[at] === 0;
      if (isFirst || this.same[at] !== amount) this.same[at] = isFirst ? amount : NaN;
      this.totals[at] = (this.totals[at] ?? 0) + sign * amount;
      this.counts[at] = (this.counts[at] ?? 0) + sign;
    }
  }

  plus({ totals, counts }: Sums): Sums {
    const both = new Sums();
    for (const at of measureKeys.keys()) {
      both.totals[at] = (this.totals[at] ?? 0) + (totals[at] ?? 0);
      both.counts[at] = (this.counts[at] ?? 0) + (counts[at] ?? 0);
      both.same[at] = counts[at] ? NaN : (this.same[at] ?? NaN);
    }
    return both;
  }

  without(amounts: Amounts): Sums {
    const rest = this.plus(new Sums());
    rest.add(amounts, -1);
    return rest;
  }
}

/**
 * How sure a row must be of its sum: by how many others, how far off at most, as a share of the sum, and whether it may
 * have the same output as each of them, which then says nothing of the sum.
 */
interface Needs {
  readonly least: number;
  readonly roundedBy: number;
  readonly mayRepeat: boolean;
}

/** A row that is called a total needs one other row; one that is not needs two, and to be as good as equal. */
export const byWord: Needs = { least: 1, roundedBy: 0.01, mayRepeat: true };
export const byAmounts: Needs = { least: 2, roundedBy: 0.0005, mayRepeat: false };

const decimalsOf = (amount: number): number => (/\.(\d+)$/.exec(String(amount))?.[1] ?? "").length;

/** Whether the amount is the sum of so many others, to the decimals shown. */
const isSumOf = (
  amount: number,
  { total, count }: { readonly total: number; readonly count: number },
  { roundedBy }: Needs,
): boolean => {
  const shown = 0.5 * (count + 1) * 10 ** -decimalsOf(amount);
  const allowed = Math.min(shown, roundedBy * Math.abs(total));
  return Math.abs(amount - total) <= Math.max(allowed, 1e-9 * Math.abs(total));
};

/** How a row's amounts compare with sums of others: all that can be compared are equal, some is not, or there is nothing to compare. */
export type Comparison = "equal" | "unequal" | "none";

export const compared = (
  amounts: Amounts,
  { totals, counts, same }: Sums,
  needs: Needs,
): Comparison => {
  let found: Comparison = "none";
  for (const [at, amount] of amounts.entries()) {
    const [total = 0, count = 0] = [totals[at], counts[at]];
    if (Number.isNaN(amount) || count < needs.least || (amount === 0 && total === 0)) continue;
    if (needs.mayRepeat && count > 1 && amount === same[at]) continue;
    if (!isSumOf(amount, { total, count }, needs)) return "unequal";
    found = "equal";
  }
  return found;
};

/** The sum that the row's first amount is compared with, as it is written. */
export const sumShown = (amounts: Amounts, { totals, counts }: Sums): string => {
  const at = amounts.findIndex((amount, its) => !Number.isNaN(amount) && (counts[its] ?? 0) > 0);
  return String(Number((totals[at] ?? 0).toPrecision(12)));
};
