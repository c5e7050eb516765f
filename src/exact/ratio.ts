import { Decimal, one } from "./decimal";

/** An exact quotient that is kept as its two parts, so that comparing it with a limit needs no division. */
export interface Ratio {
  readonly numerator: Decimal;
  /** Always above 0. */
  readonly denominator: Decimal;
}

/** Digits a quotient that does not terminate is carried to when it must be written as a decimal. */
const quotientDigits = 34;

/** numerator ÷ denominator, unevaluated. The denominator must be above 0: callers decide what 0 means. */
export const ratio = (numerator: Decimal, denominator: Decimal = one): Ratio => {
  if (!denominator.gt(0)) throw new RangeError("A ratio needs a denominator above 0.");
  return { numerator, denominator };
};

/** −1, 0 or 1: how a stands to b, exactly. */
export const compare = (a: Ratio, b: Ratio): number =>
  a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator));

/** Whether the ratio reaches the limit; reaching it exactly counts (以上 includes the limit). */
export const isAtLeast = (value: Ratio, limit: Decimal): boolean =>
  value.numerator.gte(limit.times(value.denominator));

/** The ratio times a decimal, exactly. */
export const times = (value: Ratio, factor: Decimal): Ratio =>
  ratio(value.numerator.times(factor), value.denominator);

/** a + b, exactly. */
export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(
    a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  );

const Quotient = Decimal.clone({ precision: quotientDigits });

/** The ratio as a decimal: exact where it terminates within 34 significant digits, else rounded there half to even. */
export const toDecimal = (value: Ratio): Decimal =>
  value.denominator.eq(one)
    ? value.numerator
    : new Decimal(new Quotient(value.numerator).div(value.denominator));

/** The exact decimal text of a ratio, without exponent: "309.5502…", "89.995". */
export const toText = (value: Ratio): string => toDecimal(value).toFixed();

/** The nearest double, for a cell. */
export const toDouble = (value: Ratio): number => toDecimal(value).toNumber();
