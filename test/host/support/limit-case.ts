import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import type { Ratio } from "../../../src/exact/ratio";
import type { ScoreCard } from "../../../src/scoring/score-assessment";
import type { Value } from "@tanping/workbench/book/value";
import { score, type Sketch } from "../../unit/assessment/sketch";

/** An assessment at or beside a limit: what its cells hold, in the order of the columns, and its exact result. */
export interface LimitCase {
  readonly cells: readonly Value[];
  readonly card: ScoreCard;
  readonly isOnLimit: boolean;
}

/** What Excel keeps of a number that is entered. */
export const digits = 15;

/** A number with its last digit so many places further and so many units beside; undefined if nobody can enter it. */
export const beside = (exact: Decimal, { finer, units }: Nudge): Decimal | undefined => {
  const places = Math.min(exact.decimalPlaces() + finer, digits - 1 - exact.e);
  const nudged = exact.plus(new Decimal(units).times(new Decimal(10).pow(-places)));
  return places < exact.decimalPlaces() || nudged.lt(0) ? undefined : nudged;
};

interface Nudge {
  readonly finer: number;
  readonly units: number;
}

export const nudge: fc.Arbitrary<Nudge> = fc.record({
  finer: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  units: fc.constantFrom(0, 0, 1, -1, 2, -3, 7),
});

export const entered = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat({ max: 3 }))
  .map(([number, places]) => new Decimal(number).times(new Decimal(10).pow(-places)));

/** Whether values that formulas may take for the limit, nearer to it than 10⁻¹², are these (docs/workbook.md). */
export const nearness = (
  value: Ratio,
  limit: Decimal,
  scale: Decimal,
): "on" | "too near" | "beside" => {
  const away = value.numerator.minus(limit.times(value.denominator)).abs();
  if (away.isZero()) return "on";
  return away.lt(value.denominator.times(scale).times("1e-12")) ? "too near" : "beside";
};

export const limitCase = (
  sketch: Sketch,
  cells: readonly Value[],
  decided: (card: ScoreCard) => readonly ("on" | "too near" | "beside")[],
): LimitCase | undefined => {
  const card = score(sketch);
  const found = decided(card);
  return found.includes("too near") ? undefined : { cells, card, isOnLimit: found.includes("on") };
};

/** Those that can be entered and decided. */
export const there = (arbitrary: fc.Arbitrary<LimitCase | undefined>): fc.Arbitrary<LimitCase> =>
  arbitrary.filter((made): made is LimitCase => made !== undefined);
