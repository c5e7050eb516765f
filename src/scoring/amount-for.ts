import type { Comparison } from "../assessment/comparison";
import { Decimal, one } from "../exact/decimal";
import { ratio, type Ratio } from "../exact/ratio";
import { advancedBand } from "../standard/choices";

/**
 * The most that the evaluation year may emit (or use, R8) at its output to reach the best or the second tier, in kgCO2e
 * (kgce); the amount itself still does (12.3.2, R6, R7).
 */
export const amountFor = (comparison: Comparison, place: 0 | 1): Ratio => {
  const { output } = comparison.evaluation;
  if (comparison.method === "advanced")
    return ratio(comparison.advancedValue.times(output).times(place === 0 ? one : advancedBand));
  const { best, limits } = comparison;
  const share = one.minus(place === 0 ? limits.full : limits.partial);
  return ratio(Decimal.max(share, 0).times(best.amount).times(output), best.output);
};
