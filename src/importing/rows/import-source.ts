import { measureKeys } from "../../standard/column-keys";
import type { ImportProblem } from "../../faults/import-problem";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { Decimal } from "../../exact/decimal";
import { one } from "../../exact/decimal";
import { conversion } from "../../units/amount-unit";
import type { Delimiter } from "../../tabular/source";
import { commaReading } from "./comma-reading";
import type { SourceTable } from "../shape/layout";
import type { Pause } from "./pause";
import { RecordReader, type RowReading } from "./read-record";
import { SeenRecords } from "./seen-records";
import { type SourceSettings } from "../shape/settings";
import type { SourceRecord } from "./source-record";

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

/** Rows read between two looks at the clock: far less than a stretch of work. */
const rowsBetween = 32;

/** Reads every row of the sources in their order, amounts in the units wanted, and lets others run between. */
export const readSources = async (
  sources: readonly ImportSource[],
  { wanted, pause }: { readonly wanted: Units; readonly pause: Pause },
  visit: (reading: RowReading) => void | Promise<void>,
): Promise<void> => {
  const seen = new SeenRecords();
  for (const source of sources) {
    const { table, settings } = source;
    const { factors } = factorsTo(source, wanted);
    const isConverted = Object.values(factors).some((factor) => !factor.eq(one));
    const delimiter = source.delimiter ?? null;
    const commas = await commaReading(table, settings.columns, { delimiter, pause });
    const reader = new RecordReader(table, settings, { seen, commas });
    for (let row = table.first; row < table.rows.length; row += 1) {
      const reading = reader.read(row);
      const { record } = reading;
      const visited = visit(
        record && isConverted ? { ...reading, record: converted(record, factors) } : reading,
      );
      if (visited) await visited;
      if (row % rowsBetween === 0) await pause();
    }
  }
};

const converted = (
  record: SourceRecord,
  factors: Readonly<Partial<Record<MeasureKey, Decimal>>>,
): SourceRecord => {
  const amounts: Partial<Record<MeasureKey, Decimal>> = {};
  for (const key of measureKeys) {
    const value = record.amounts[key];
    const factor = factors[key];
    if (value) amounts[key] = factor && !factor.eq(one) ? value.times(factor) : value;
  }
  return { ...record, amounts };
};
