import { Decimal, hundred, zero } from "../exact/decimal";
import { ratio } from "../exact/ratio";
import { stepAtLeast } from "../exact/steps";
import { defaults, type Choice } from "../standard/choices";
import type { Standing } from "./standing";

/**
 * The fewest points of Table A.1, a multiple of the scheme's step, with which the composite reaches the bound beside
 * that quantitative score; null where all of them do not (12.2, 12.5.1, R2, R4).
 */
export const pointsFor = (
  { qualitative, composite }: Standing,
  { bound, quantitative }: Readonly<Record<"bound" | "quantitative", Decimal>>,
  step: Choice<"score_step"> | null,
): Decimal | null => {
  const { weights } = composite;
  const missing = bound.minus(quantitative.times(weights.quantitative));
  if (missing.lte(0)) return zero;
  if (weights.qualitative.isZero()) return null;
  const exact = ratio(missing.times(qualitative.possible), weights.qualitative.times(hundred));
  const points = stepAtLeast(exact, new Decimal(step ?? defaults.score_step));
  return points.lte(qualitative.possible) ? points : null;
};
