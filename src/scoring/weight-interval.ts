import { Decimal, one, zero } from "../exact/decimal";
import { ratio, type Ratio } from "../exact/ratio";
import { stepAbove, stepAtLeast, stepAtMost, stepBelow } from "../exact/steps";
import { weightDecimals } from "../standard/choices";
import { nextGrade } from "./grade";
import { closed, type Interval } from "./interval";
import type { Standing } from "./standing";

/** The finest step of a weight (R9). */
export const weightStep = new Decimal(10).pow(-weightDecimals);

/**
 * The weights a1 with which the grade is the same (12.5.1): both ends are weights that may be entered, of at most six
 * decimals, and belong to it. The composite is a straight line in a1, so there is no other interval.
 */
export const weightInterval = (standing: Standing): Interval => {
  const { qualitative, quantitative, composite } = standing;
  const { numerator, denominator } = qualitative.score;
  const rise = numerator.minus(quantitative.score.times(denominator));
  if (rise.isZero()) return between(zero, one);
  /** The a1 at which the composite is the bound. */
  const weightAt = (bound: Decimal): Ratio => {
    const missing = bound.minus(quantitative.score).times(denominator);
    return rise.gt(0) ? ratio(missing, rise) : ratio(missing.neg(), rise.neg());
  };
  const lowest = weightAt(new Decimal(composite.grade.lowerBound));
  const better = nextGrade(composite.grade);
  const beyond = better && weightAt(new Decimal(better.lowerBound));
  return rise.gt(0)
    ? between(stepAtLeast(lowest, weightStep), beyond ? stepBelow(beyond, weightStep) : one)
    : between(beyond ? stepAbove(beyond, weightStep) : zero, stepAtMost(lowest, weightStep));
};

const between = (from: Decimal, to: Decimal): Interval => ({
  from: closed(ratio(Decimal.max(from, zero))),
  to: closed(ratio(Decimal.min(to, one))),
});
