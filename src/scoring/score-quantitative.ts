import type {
  AdvancedComparison,
  Comparison,
  HistoricalComparison,
} from "../assessment/comparison";
import { Decimal, one } from "../exact/decimal";
import { isAtLeast, ratio, type Ratio } from "../exact/ratio";
import { advancedBand } from "../standard/choices";
import { tableA2, type MethodId, type Tier } from "../standard/table-a2";

/** The quantitative score of Table A.2: the tier reached, and the quotient that decided it. */
export interface QuantitativeScore {
  readonly tier: Tier;
  /** 100, 80 or 60. */
  readonly score: Decimal;
  readonly comparison: Comparison;
  /**
   * What was held against the limits: intensity ÷ advanced value (12.3.2 a), or the reduction against the
   * best historical year, (C_best − C) ÷ C_best (12.3.2 b).
   */
  readonly decisive: Ratio;
  readonly limits: readonly Decimal[];
}

const tierOf = (method: MethodId, place: 0 | 1 | 2): Tier => {
  const [advanced, historical] = tableA2;
  return (method === "advanced" ? advanced : historical).tiers[place];
};

const band = new Decimal(advancedBand);

/** 12.3.2 a) and A.2 row 1, without division: E ≤ A·Q; 10·E ≤ 11·A·Q; else (R6). */
const scoreAgainstAdvanced = (comparison: AdvancedComparison): QuantitativeScore => {
  const { amount, output } = comparison.evaluation;
  const allowed = comparison.advancedValue.times(output);
  const place = amount.lte(allowed) ? 0 : amount.lte(allowed.times(band)) ? 1 : 2;
  return scored(comparison, place, { decisive: ratio(amount, allowed), limits: [one, band] });
};

/** 12.3.2 b) and A.2 row 2: the reduction reaches the full limit, the partial limit, or neither; 以上 includes it (R7). */
const scoreAgainstHistory = (comparison: HistoricalComparison): QuantitativeScore => {
  const { best, evaluation, limits } = comparison;
  const before = best.amount.times(evaluation.output);
  const now = evaluation.amount.times(best.output);
  const decisive = ratio(before.minus(now), before);
  const place = isAtLeast(decisive, limits.full) ? 0 : isAtLeast(decisive, limits.partial) ? 1 : 2;
  return scored(comparison, place, { decisive, limits: [limits.full, limits.partial] });
};

const scored = (
  comparison: Comparison,
  place: 0 | 1 | 2,
  decided: Pick<QuantitativeScore, "decisive" | "limits">,
): QuantitativeScore => {
  const tier = tierOf(comparison.method, place);
  return { tier, score: new Decimal(tier.score), comparison, ...decided };
};

/** The tier of Table A.2 that the comparison reaches, decided on exact decimals (12.3.2). */
export const scoreQuantitative = (comparison: Comparison): QuantitativeScore =>
  comparison.method === "advanced"
    ? scoreAgainstAdvanced(comparison)
    : scoreAgainstHistory(comparison);
