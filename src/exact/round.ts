import { Decimal } from "./decimal";
import { compare, ratio, toDecimal, type Ratio } from "./ratio";

/** Rounds to so many decimals by GB/T 8170: half to even. */
export const roundToPlaces = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN);

/** Rounds to so many significant digits by GB/T 8170: half to even. */
export const roundToDigits = (value: Decimal, digits: number): Decimal =>
  value.toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN);

/** Decimals after which a number that still hides behind a limit is shown as it is. */
const mostPlaces = 30;

/**
 * The ratio as shown to a person: rounded to the places asked for, or to as many more as it takes to
 * stand on the same side of every limit as the unrounded ratio does (R11: 89.996 is not shown as 90.00).
 */
export const showToPlaces = (value: Ratio, places: number, limits: readonly Decimal[]): string => {
  const exact = toDecimal(value);
  for (let shown = places; shown < mostPlaces; shown += 1) {
    const rounded = roundToPlaces(exact, shown);
    if (limits.every((limit) => compare(value, ratio(limit)) === rounded.comparedTo(limit)))
      return rounded.toFixed(shown);
  }
  return exact.toFixed();
};

/** The ratio to so many significant digits, and more where rounding would move it across a limit (R11). */
export const showToDigits = (value: Ratio, digits: number, limits: readonly Ratio[]): string => {
  const exact = toDecimal(value);
  for (let shown = digits; shown < mostPlaces; shown += 1) {
    const rounded = roundToDigits(exact, shown);
    if (limits.every((limit) => compare(value, limit) === compare(ratio(rounded), limit)))
      return rounded.toFixed();
  }
  return exact.toFixed();
};
