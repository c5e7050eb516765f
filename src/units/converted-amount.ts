import type { Decimal } from "../exact/decimal";

/** Significant digits that a cell keeps of an amount. */
const cellDigits = 15;

/** More decimal places than any multiple of ten among the units has; 44/12 goes on for ever. */
const endlessPlaces = 100;

/** The amount in another unit: exact, or to the digits of a cell where the factor is no finite decimal (44/12). */
export const convertedAmount = (amount: Decimal, factor: Decimal): Decimal => {
  const converted = amount.times(factor);
  return factor.decimalPlaces() > endlessPlaces
    ? converted.toSignificantDigits(cellDigits)
    : converted;
};
