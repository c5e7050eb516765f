import type { AdvancedComparison, HistoricalComparison } from "../assessment/comparison";
import { Decimal, zero } from "../exact/decimal";
import { isAtLeast, ratio, type Ratio } from "../exact/ratio";
import { advancedBand, limitRange } from "../standard/choices";
import type { ParameterKey } from "../standard/parameters";
import { closed, isEmpty, joined, open, type Interval } from "./interval";
import { gradeWith, tiersOf, type Standing } from "./standing";

/** A figure the tiers of Table A.2 are told apart by, and the values of it with which the grade is the same. */
export interface LimitInterval {
  readonly key: Extract<ParameterKey, "limit_full" | "limit_partial" | "advanced_value">;
  /** A fraction of the best year's indicator; of the advanced value, kgCO2e per output unit. */
  readonly interval: Interval;
}

/** The values of a limit that lead to the same tier, lowest first. */
interface Piece {
  readonly place: 0 | 1 | 2;
  readonly interval: Interval;
}

/**
 * For each limit of the method in use, the values with which the grade is the same while all else is as it is (12.3.2,
 * R6, R7). The lowest limit that may be entered is 0 in files that know of no rise.
 */
export const limitIntervals = (
  standing: Standing,
  lowest: Decimal = new Decimal(limitRange.low),
): readonly LimitInterval[] => {
  const { comparison, decisive } = standing.quantitative;
  const holds = (pieces: readonly Piece[]): Interval | null =>
    joined(
      pieces
        .filter(({ place, interval }) => !isEmpty(interval) && isSame(standing, place))
        .map(({ interval }) => interval),
    );
  const limits =
    comparison.method === "advanced"
      ? [{ key: "advanced_value", pieces: piecesOfAdvanced(comparison) } as const]
      : piecesOfHistory(comparison.limits, decisive, lowest);
  return limits.flatMap(({ key, pieces }) => {
    const interval = holds(pieces);
    return interval ? [{ key, interval }] : [];
  });
};

const isSame = (standing: Standing, place: Piece["place"]): boolean => {
  const { score } = tiersOf(standing.quantitative)[place];
  return gradeWith(standing, new Decimal(score)) === standing.composite.grade;
};

/** E ≤ A·Q; 10·E ≤ 11·A·Q; else (R6), told by A. */
const piecesOfAdvanced = ({ evaluation }: AdvancedComparison): readonly Piece[] => {
  const { amount, output } = evaluation;
  const full = ratio(amount, output);
  const partial = ratio(amount, output.times(advancedBand));
  return [
    { place: 2, interval: { from: open(ratio(zero)), to: open(partial) } },
    { place: 1, interval: { from: startAt(partial), to: open(full) } },
    { place: 0, interval: { from: startAt(full), to: null } },
  ];
};

/** An advanced value is above 0. */
const startAt = (value: Ratio) => (value.numerator.isZero() ? open(value) : closed(value));

/** The reduction reaches the full limit, the partial limit, or neither (R7); partial stays below full. */
const piecesOfHistory = (
  { full, partial }: HistoricalComparison["limits"],
  reduction: Ratio,
  lowest: Decimal,
) => {
  const [top, bottom] = [closed(ratio(new Decimal(limitRange.high))), closed(ratio(lowest))];
  const [aboveFull, belowPartial] = [open(ratio(full)), open(ratio(partial))];
  const ofFull: readonly Piece[] = isAtLeast(reduction, partial)
    ? [
        { place: 0, interval: { from: belowPartial, to: closed(reduction) } },
        { place: 1, interval: { from: open(reduction), to: top } },
      ]
    : [{ place: 2, interval: { from: belowPartial, to: top } }];
  const ofPartial: readonly Piece[] = isAtLeast(reduction, full)
    ? [{ place: 0, interval: { from: bottom, to: aboveFull } }]
    : isAtLeast(reduction, lowest)
      ? [
          { place: 1, interval: { from: bottom, to: closed(reduction) } },
          { place: 2, interval: { from: open(reduction), to: aboveFull } },
        ]
      : [{ place: 2, interval: { from: bottom, to: aboveFull } }];
  return [
    { key: "limit_full", pieces: ofFull },
    { key: "limit_partial", pieces: ofPartial },
  ] as const;
};
