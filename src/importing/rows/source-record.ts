import type { Decimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey, TextKey } from "../../standard/monitoring-columns";
import type { Period } from "../../monitoring/read-row";

/** A row of a source, understood; amounts in the units of its columns. */
export interface SourceRecord {
  readonly period: Period;
  /** With the time of it behind the point, where the row says one. */
  readonly day: number | null;
  /** The first of several months, of which the period's is the last; null for a month, a day or a whole year. */
  readonly since: number | null;
  readonly source: string;
  readonly amounts: Readonly<Partial<Record<MeasureKey, Decimal>>>;
  /** What the columns of free text say, without those that say nothing. */
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
}

/** The texts of most records. */
export const noTexts: SourceRecord["texts"] = {};

/** A bit for each measure that has an amount, in the order of the measures. */
export const measureBits = (amounts: SourceRecord["amounts"]): number => {
  let bits = 0;
  let bit = 1;
  for (const key of measureKeys) {
    if (amounts[key]) bits |= bit;
    bit <<= 1;
  }
  return bits;
};

/** "2024-03 锅炉", or "2024-1–3 锅炉": what a row of the monitoring table is known by. */
export const recordKey = ({
  period,
  since,
  source,
}: Pick<SourceRecord, "period" | "since" | "source">): string =>
  `${period.year}-${since === null ? "" : `${since}–`}${period.month ?? ""} ${source}`;
