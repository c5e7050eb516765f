import type { Decimal } from "../../exact/decimal";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { Period } from "../../monitoring/read-row";

/** A row of a source, understood; amounts in the units of its columns. */
export interface SourceRecord {
  readonly period: Period;
  readonly day: number | null;
  readonly source: string;
  readonly amounts: Readonly<Partial<Record<MeasureKey, Decimal>>>;
  readonly note: string;
}
