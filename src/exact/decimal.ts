import { Decimal as Base } from "decimal.js";

/**
 * The one Decimal of the project. Sums and products of cell values are exact at this precision; nothing
 * is divided except where a Ratio is shown, so a result never depends on it.
 */
export const Decimal = Base.clone({
  precision: 1000,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = Base;

export const zero = new Decimal(0);
export const one = new Decimal(1);
export const hundred = new Decimal(100);

/**
 * The decimal a cell's double stands for: its 15 significant digits, which are all that Excel keeps of an entry,
 * shows and compares. What lies beyond is binary noise of a formula: 0.1+0.2 is 0.3.
 */
export const decimalFromDouble = (double: number): Decimal => new Decimal(double.toPrecision(15));

/** The nearest double, for a cell. A whole number below 10 million is one word of decimal.js, which needs no text. */
export const doubleFromDecimal = (value: Decimal): number => {
  const { s: sign, e: exponent, d: words } = value;
  const isOneWord = exponent >= 0 && exponent < 7 && words.length === 1;
  return isOneWord ? sign * Number(words[0]) : value.toNumber();
};

/** Digits that a double keeps of every decimal. */
const doubleDigits = 15;

/** Whether the nearest double stands for this decimal and no other of as few digits. Two words of decimal.js are 14 digits at most. */
export const isOneDouble = (value: Decimal): boolean =>
  value.d.length <= 2 || value.precision() <= doubleDigits;

/** The double that a cell keeps of it: the one nearest to its 15 significant digits. */
export const cellDouble = (value: Decimal): number =>
  doubleFromDecimal(isOneDouble(value) ? value : value.toSignificantDigits(doubleDigits));

/** The exact sum; 0 for nothing. */
export const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), zero);
