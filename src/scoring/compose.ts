import type { Weights } from "../assessment/check-assessment";
import type { Decimal } from "../exact/decimal";
import { plus, ratio, times, type Ratio } from "../exact/ratio";

/** Formula (3) of 12.5.1 (the text calls it (2)): a1·Q定性 + a2·Q定量, unrounded. */
export const compose = (qualitative: Ratio, quantitative: Decimal, weights: Weights): Ratio =>
  plus(times(qualitative, weights.qualitative), ratio(quantitative.times(weights.quantitative)));
