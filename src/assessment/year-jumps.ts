import { Decimal } from "../exact/decimal";
import { compare, ratio, type Ratio } from "../exact/ratio";
import type { YearFigures } from "../monitoring/series";

/** A measure of a year so many times that of the recorded year before it, or the other way round. */
export interface YearJump {
  readonly year: number;
  readonly before: number;
  readonly measure: "emission" | "output";
  /** At least 1. */
  readonly factor: Ratio;
}

/** Factors that a wrong unit makes (t for kg, 万元 for 元), from half to twice of it. */
const slips = [
  [500, 2000],
  [5000, 20_000],
].map((bounds) => bounds.map((bound) => ratio(new Decimal(bound))));

/** The steps from one year to the next, of years in their order, that look like a slip of units. */
export const yearJumps = (years: readonly YearFigures[]): readonly YearJump[] =>
  years.slice(1).flatMap((its, index) => {
    const before = years[index];
    if (!before) return [];
    return (["emission", "output"] as const).flatMap((measure): readonly YearJump[] => {
      const factor = timesApart(its[measure], before[measure]);
      if (!factor || !looksLikeSlip(factor)) return [];
      return [{ year: its.year, before: before.year, measure, factor }];
    });
  });

const timesApart = (one: Decimal | null, other: Decimal | null): Ratio | null => {
  if (!one?.gt(0) || !other?.gt(0)) return null;
  return one.gt(other) ? ratio(one, other) : ratio(other, one);
};

const looksLikeSlip = (factor: Ratio): boolean =>
  slips.some(
    ([least, most]) => least && most && compare(factor, least) >= 0 && compare(factor, most) <= 0,
  );
