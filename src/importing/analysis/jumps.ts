import { doubleFromDecimal, type Decimal } from "../../exact/decimal";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { BySource } from "../rows/by-source";

/** The last ordinary amount of each source, for each measure. */
export class PreviousValues extends BySource<Partial<Record<MeasureKey, number>>> {
  constructor() {
    super(() => ({}));
  }
}

/** Factors that a wrong unit makes (t for kg, 万元 for 元), and how near a ratio must come to one. */
const slips = [1000, 10_000] as const;
const nearness = 2;

/**
 * The factor by which an amount departs from the one before it of the same source, as text ("1000", "0.001"), where it
 * looks like a slip of units; null where it does not. An amount that departs is no measure for the next one.
 */
export const jumpFactor = (
  previous: PreviousValues,
  {
    key,
    source,
    value,
  }: { readonly key: MeasureKey; readonly source: string; readonly value: Decimal },
): string | null => {
  const amount = doubleFromDecimal(value);
  if (amount === 0) return null;
  const before = previous.of(source);
  const last = before[key];
  if (last !== undefined && !isNear(amount, last)) {
    const up = slipOf(amount / last);
    const down = slipOf(last / amount);
    if (up !== undefined) return String(up);
    if (down !== undefined) return down === 1000 ? "0.001" : "0.0001";
  }
  before[key] = amount;
  return null;
};

/** Most amounts are too near the one before for a slip, and this is seen at once. */
const isNear = (amount: number, last: number): boolean =>
  amount < 400 * last && last < 400 * amount;

/** The nearer of the two slips, within a factor of two. */
const slipOf = (ratio: number): number | undefined =>
  slips.find((slip) => ratio >= slip / nearness && ratio <= slip * nearness);
