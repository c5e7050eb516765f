import type { Assessment } from "../assessment/check-assessment";
import { Decimal, hundred, zero } from "../exact/decimal";
import { compare, plus, ratio, times, type Ratio } from "../exact/ratio";
import type { Grade } from "../standard/table-22";
import type { Tier } from "../standard/table-a2";
import { amountFor } from "./amount-for";
import { cheapestItems, type ItemGain } from "./cheapest-items";
import { pointsFor } from "./points-for";
import { tiersOf, type Standing } from "./standing";

/** What a better grade takes, from the standing as it is. */
export interface WayToGrade {
  readonly grade: Grade;
  /** Points of the composite that are missing, unrounded. */
  readonly missing: Ratio;
  /** The quantitative score that alone would do; null where 100 would not, or it does not count. */
  readonly quantitative: Ratio | null;
  /** With the tier that is reached, and with each better one. */
  readonly tiers: readonly TierWay[];
}

/** What the grade takes of Table A.1 beside a tier. */
export interface TierWay {
  readonly tier: Tier;
  /** The most that may be emitted (kgCO2e; or used, kgce) for it; null of the tier that is reached. */
  readonly amount: Ratio | null;
  /** Points of Table A.1 that are missing; null where all of them would not do. */
  readonly points: Decimal | null;
  /** The fewest items that win them. */
  readonly items: readonly ItemGain[];
}

/** What the grade, which must be above that of the standing, takes: exactly, as a composite of just less has it not. */
export const wayToGrade = (
  standing: Standing,
  grade: Grade,
  { items, rules }: Pick<Assessment, "items" | "rules">,
): WayToGrade => {
  const { qualitative, quantitative, composite } = standing;
  const bound = new Decimal(grade.lowerBound);
  const better = tiersOf(quantitative).filter((tier) => quantitative.score.lte(tier.score));
  return {
    grade,
    missing: plus(ratio(bound), times(composite.score, new Decimal(-1))),
    quantitative: quantitativeFor(standing, bound),
    tiers: better.reverse().map((tier): TierWay => {
      const score = new Decimal(tier.score);
      const all = pointsFor(standing, { bound, quantitative: score }, rules.step);
      const points = all && Decimal.max(all.minus(qualitative.earned), zero);
      return {
        tier,
        amount: tier === quantitative.tier ? null : amountOf(standing, tier),
        points,
        items: points ? cheapestItems(items, points) : [],
      };
    }),
  };
};

const amountOf = ({ quantitative }: Standing, tier: Tier): Ratio =>
  amountFor(quantitative.comparison, tiersOf(quantitative)[0] === tier ? 0 : 1);

const quantitativeFor = ({ qualitative, composite }: Standing, bound: Decimal): Ratio | null => {
  const { weights } = composite;
  if (weights.quantitative.isZero()) return null;
  const { numerator, denominator } = times(qualitative.score, weights.qualitative);
  const missing = bound.times(denominator).minus(numerator);
  const needed = ratio(missing, denominator.times(weights.quantitative));
  return compare(needed, ratio(hundred)) > 0 ? null : needed;
};
