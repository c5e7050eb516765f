import type { Decimal } from "./decimal";
import type { Ratio } from "./ratio";

/** The greatest multiple of the step that is not above the ratio, exactly. */
export const stepAtMost = ({ numerator, denominator }: Ratio, step: Decimal): Decimal =>
  numerator.minus(remainder(numerator, step.times(denominator))).div(denominator);

/** What is left of the value, from 0 to below the divisor, after as many whole divisors as go into it; also below 0. */
const remainder = (value: Decimal, divisor: Decimal): Decimal => {
  const left = value.mod(divisor);
  return left.lt(0) ? left.plus(divisor) : left;
};

/** The least multiple of the step that is not below the ratio, exactly. */
export const stepAtLeast = (value: Ratio, step: Decimal): Decimal => {
  const below = stepAtMost(value, step);
  return below.times(value.denominator).eq(value.numerator) ? below : below.plus(step);
};

/** The greatest multiple of the step below the ratio. */
export const stepBelow = (value: Ratio, step: Decimal): Decimal =>
  stepAtLeast(value, step).minus(step);

/** The least multiple of the step above the ratio. */
export const stepAbove = (value: Ratio, step: Decimal): Decimal =>
  stepAtMost(value, step).plus(step);
