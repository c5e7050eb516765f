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
  readonly total: number;
  readonly count: number;
  readonly same: number | null;
}

const nothing: Sum = { total: 0, count: 0, same: null };

/** A sum of rows that grows, by measure. */
export class Sums {
  private readonly sums = new Map<MeasureKey, Sum>();

  of(key: MeasureKey): Sum {
    return this.sums.get(key) ?? nothing;
  }

  add(amounts: Amounts): void {
    for (const key of measureKeys) {
      const amount = amounts[key];
      if (amount === undefined) continue;
      const { total, count, same } = this.of(key);
      const isSame = count === 0 || same === amount;
      this.sums.set(key, {
        total: total + amount,
        count: count + 1,
        same: isSame ? amount : null,
      });
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
        ? its
        : { ...its, total: its.total - amount, count: its.count - 1 };
    });
  }

  private static from(sumOf: (key: MeasureKey) => Sum): Sums {
    const made = new Sums();
    for (const key of measureKeys) made.sums.set(key, sumOf(key));
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
const isSumOf = (amount: number, { total, count }: Sum, { roundedBy }: Needs): boolean => {
  const shown = 0.5 * (count + 1) * 10 ** -decimalsOf(amount);
  const allowed = Math.min(shown, roundedBy * Math.abs(total));
  return Math.abs(amount - total) <= Math.max(allowed, 1e-9 * Math.abs(total));
};

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

/** The measures of a row that others have as well. */
export const sharedWith = (amounts: Amounts, sums: Sums): readonly MeasureKey[] =>
  measureKeys.filter((key) => amounts[key] !== undefined && sums.of(key).count > 0);

/** The sum that the row's first amount is compared with, as it is written; "" where there is none. */
export const sumShown = (amounts: Amounts, sums: Sums): string =>
  sharedWith(amounts, sums)
    .slice(0, 1)
    .map((key) => String(Number(sums.of(key).total.toPrecision(12))))
    .join("");
