import { Decimal, zero } from "../exact/decimal";
import { ratio, toDouble } from "../exact/ratio";
import type { YearFigures } from "./series";

/** Years a chart has room for: the latest. */
const mostCharted = 30;

/** The years that a chart shows, earliest first. */
export const chartedYears = (years: readonly YearFigures[]): readonly YearFigures[] =>
  years.slice(0, mostCharted).toReversed();

const greatest = (amounts: readonly (Decimal | null)[]): Decimal =>
  amounts.reduce<Decimal>((most, amount) => (amount?.gt(most) ? amount : most), zero);

/**
 * How many units of output are drawn as one, so that its columns stand beside those of the emission on one axis: a power
 * of ten, 1 where both are of one size.
 */
export const outputMultiple = (years: readonly YearFigures[]): Decimal => {
  const emission = greatest(years.map((its) => its.emission));
  const output = greatest(years.map((its) => its.output));
  if (emission.isZero() || output.isZero()) return new Decimal(1);
  const power = Math.log10(toDouble(ratio(output, emission)));
  return new Decimal(10).pow(Math.abs(power) < 1 ? 0 : Math.round(power));
};
