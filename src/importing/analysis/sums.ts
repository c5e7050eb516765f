import { doubleFromDecimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceRecord } from "../rows/source-record";

/** Amounts of a row by measure. Doubles: what is compared here is never what counts. */
export type Amounts = Readonly<Partial<Record<MeasureKey, number>>>;

export const amountsOf = (amounts: SourceRecord["amounts"]): Amounts => {
  const doubles: Partial<Record<MeasureKey, number>> = {};
  for (const key of measureKeys) {
    const value = amounts[key];
    if (value) doubles[key] = doubleFromDecimal(value);
  }
  return doubles;
};

/** A sum of amounts: of how many, and the one that all of them are; null where they differ, or there is none. */
interface Sum {
  total: number;
  count: number;
  same: number | null;
}

const nothing: Readonly<Sum> = { total: 0, count: 0, same: null };

/** A sum of rows that grows, by measure. */
export class Sums {
  private readonly sums: Partial<Record<MeasureKey, Sum>> = {};

  of(key: MeasureKey): Readonly<Sum> {
    return this.sums[key] ?? nothing;
  }

  add(amounts: Amounts): void {
    for (const key of measureKeys) {
      const amount = amounts[key];
      if (amount === undefined) continue;
      const sum = this.sums[key];
      if (!sum) {
        this.sums[key] = { total: amount, count: 1, same: amount };
        continue;
      }
      if (sum.same !== amount) sum.same = null;
      sum.total += amount;
      sum.count += 1;
    }
  }

  /** Both together. */
  plus(other: Sums): Sums {
    return Sums.from((key) => {
      const [one, two] = [this.of(key), other.of(key)];
      return { total: one.total + two.total, count: one.count + two.count, same: null };
    });
  }

  /** The same without a row that is among them. */
  without(amounts: Amounts): Sums {
    return Sums.from((key) => {
      const its = this.of(key);
      const amount = amounts[key];
      return amount === undefined
        ? { ...its }
        : { ...its, total: its.total - amount, count: its.count - 1 };
    });
  }

  private static from(sumOf: (key: MeasureKey) => Sum): Sums {
    const made = new Sums();
    for (const key of measureKeys) made.sums[key] = sumOf(key);
    return made;
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

const decimalsOf = (amount: number): number => {
  const text = String(amount);
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
};

/** Whether the amount is the sum of so many others, to the decimals shown. */
const isSumOf = (
  amount: number,
  { total, count }: Readonly<Sum>,
  { roundedBy }: Needs,
): boolean => {
  const shown = 0.5 * (count + 1) * 10 ** -decimalsOf(amount);
  const allowed = Math.min(shown, roundedBy * Math.abs(total));
  return Math.abs(amount - total) <= Math.max(allowed, 1e-9 * Math.abs(total));
};

/** No two amounts that could be taken for one another are further apart than this share of the greater. */
const farthest = 0.01;

const isNear = (amount: number, total: number): boolean =>
  Math.abs(amount - total) <= farthest * Math.abs(total);

/** Whether a sum is greater already than an amount that it might be of. */
export const isFarAbove = (total: number, amount: number): boolean =>
  total > (1 + farthest) * amount;

/** The same of all amounts of a row: one that is passed is enough. */
export const isBeyond = (sums: Sums, amounts: Amounts): boolean =>
  measureKeys.some((key) => {
    const amount = amounts[key];
    return amount !== undefined && isFarAbove(sums.of(key).total, amount);
  });

/** Whether a row could be the sum of all others, of those since the last sum, or of these and the sums before: most are not, and this is seen at once. */
export const mayBeSum = (
  amounts: Amounts,
  { all, block, blocks }: Readonly<Record<"all" | "block" | "blocks", Sums>>,
): boolean =>
  measureKeys.some((key) => {
    const amount = amounts[key];
    if (amount === undefined) return false;
    const [others, since] = [all.of(key).total - amount, block.of(key).total];
    return (
      isNear(amount, others) ||
      isNear(amount, since) ||
      isNear(amount, blocks.of(key).total + since)
    );
  });

/** Whether an amount (NaN is none) is as good as the sum of all others, or of those before it. */
export const hasSum = (amounts: readonly number[]): boolean => {
  let all = 0;
  let count = 0;
  for (const amount of amounts)
    if (!Number.isNaN(amount)) {
      all += amount;
      count += 1;
    }
  let before = 0;
  let behind = 0;
  for (const amount of amounts)
    if (!Number.isNaN(amount)) {
      if (isSum(amount, all - amount, count - 1) || isSum(amount, before, behind)) return true;
      before += amount;
      behind += 1;
    }
  return false;
};

/** Whether an amount is as good as the sum of so many others. */
export const isSum = (amount: number, total: number, count: number): boolean =>
  isNear(amount, total) && isAmong(amount, { total, count, same: null }, byAmounts);

/** Whether there are others enough, and the amount is their sum; that nothing is the sum of nothing says nothing. */
const isAmong = (amount: number, sum: Readonly<Sum>, needs: Needs): boolean =>
  sum.count >= needs.least && !(amount === 0 && sum.total === 0) && isSumOf(amount, sum, needs);

/** How a row's amounts compare with sums of others: all that can be compared are equal, some is not, or there is nothing to compare. */
export type Comparison = "equal" | "unequal" | "none";

export const compared = (amounts: Amounts, sums: Sums, needs: Needs): Comparison => {
  let found: Comparison = "none";
  for (const key of measureKeys) {
    const amount = amounts[key];
    const sum = sums.of(key);
    const { total, count, same } = sum;
    if (amount === undefined || count < needs.least || (amount === 0 && total === 0)) continue;
    if (needs.mayRepeat && count > 1 && amount === same) continue;
    if (!isSumOf(amount, sum, needs)) return "unequal";
    found = "equal";
  }
  return found;
};

/** The measures that both rows have. */
export const shared = (amounts: Amounts, others: Amounts): readonly MeasureKey[] =>
  measureKeys.filter((key) => amounts[key] !== undefined && others[key] !== undefined);

/** Whether two rows have the same amounts, as far as both have them. */
export const saysSame = (amounts: Amounts, others: Amounts): boolean => {
  const both = shared(amounts, others);
  return both.length > 0 && both.every((key) => amounts[key] === others[key]);
};

/** The measures of a row that others have as well. */
export const sharedWith = (amounts: Amounts, sums: Sums): readonly MeasureKey[] =>
  measureKeys.filter((key) => amounts[key] !== undefined && sums.of(key).count > 0);

/** The sum that the row's first amount is compared with, as it is written; "" where there is none. */
export const sumShown = (amounts: Amounts, sums: Sums): string =>
  sharedWith(amounts, sums)
    .slice(0, 1)
    .map((key) => String(Number(sums.of(key).total.toPrecision(12))))
    .join("");
