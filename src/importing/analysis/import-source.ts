import type { ImportProblem } from "../../faults/import-problem";
import type { Delimiter } from "../../tabular/source";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { Decimal } from "../../exact/decimal";
import { conversion } from "../../units/amount-unit";
import type { SourceTable } from "../shape/layout";
import { type SourceSettings } from "../shape/settings";

export type Units = Readonly<Partial<Record<MeasureKey, string>>>;

/** One source with what was decided about it. */
export interface ImportSource {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  /** What separates the cells of a delimited file; none of anything else. */
  readonly delimiter?: Delimiter | null;
  /** What was found of the table as a whole, before its rows. */
  readonly problems?: readonly ImportProblem[];
}

/** What one of each column's unit is in the units wanted; a measure whose units do not convert is named instead. */
export const factorsTo = (
  { settings }: ImportSource,
  wanted: Units,
): {
  readonly factors: Readonly<Partial<Record<MeasureKey, Decimal>>>;
  readonly unknown: readonly MeasureKey[];
} => {
  const factors: Partial<Record<MeasureKey, Decimal>> = {};
  const unknown: MeasureKey[] = [];
  for (const key of measureKeys) {
    if (settings.columns[key] === undefined) continue;
    const factor = conversion(settings.units[key] ?? "", wanted[key] ?? "");
    if (factor) factors[key] = factor;
    else unknown.push(key);
  }
  return { factors, unknown };
};
