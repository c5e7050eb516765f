import { doubleFromDecimal, type Decimal } from "../../exact/decimal";
import type { MeasureKey } from "../../standard/monitoring-columns";

/** The last ordinary amount of each source, for each measure. */
export type PreviousValues = Map<string, Partial<Record<MeasureKey, number>>>;

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
  const before = previous.get(source);
  const last = before?.[key];
  const up = last === undefined ? undefined : slipOf(amount / last);
  const down = last === undefined ? undefined : slipOf(last / amount);
  if (up !== undefined) return String(up);
  if (down !== undefined) return down === 1000 ? "0.001" : "0.0001";
  if (before) before[key] = amount;
  else previous.set(source, { [key]: amount });
  return null;
};

/** The nearer of the two slips, within a factor of two. */
const slipOf = (ratio: number): number | undefined =>
  slips.find((slip) => ratio >= slip / nearness && ratio <= slip * nearness);
