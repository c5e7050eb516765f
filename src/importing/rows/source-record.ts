import type { Decimal } from "../../exact/decimal";
import type { MeasureKey, TextKey } from "../../standard/monitoring-columns";
import type { Period } from "../../monitoring/read-row";

/** A row of a source, understood; amounts in the units of its columns. */
export interface SourceRecord {
  readonly period: Period;
  readonly day: number | null;
  readonly source: string;
  readonly amounts: Readonly<Partial<Record<MeasureKey, Decimal>>>;
  /** What the columns of free text say, without those that say nothing. */
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
}

/** "2024-03 锅炉": what a row of the monitoring table is known by. */
export const recordKey = ({ period, source }: Pick<SourceRecord, "period" | "source">): string =>
  `${period.year}-${period.month ?? ""} ${source}`;
