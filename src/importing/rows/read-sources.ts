import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { one, type Decimal } from "../../exact/decimal";
import { commaMeasures } from "./comma-measures";
import { factorsTo, type ImportSource, type Units } from "./import-source";
import { judgeEmissions } from "./judge-emissions";
import type { JudgedEmissions } from "./judged-emissions";
import type { Pause } from "./pause";
import { RecordReader, type RowReading } from "./read-record";
import { SeenRecords } from "./seen-records";
import type { SourceRecord } from "./source-record";

/** Rows read between two looks at the clock: far less than a stretch of work. */
const rowsBetween = 32;

/** Reads every row of the sources in their order, amounts in the units wanted, and lets others run between. */
export const readSources = async (
  sources: readonly ImportSource[],
  { wanted, pause }: { readonly wanted: Units; readonly pause: Pause },
  visit: (reading: RowReading) => void | Promise<void>,
): Promise<void> => {
  const seen = new SeenRecords();
  for (const given of sources) {
    const judged = await judgeEmissions(given, pause);
    if (judged) for (const reading of readingsOf(judged)) await visit(reading);
    const source = judged?.source ?? given;
    const { table, settings } = source;
    const { factors } = factorsTo(source, wanted);
    const isConverted = Object.values(factors).some((factor) => !factor.eq(one));
    const commas = await commaMeasures(table, settings.columns, pause);
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

/** What was judged about the emissions of a source, as if it were read in rows of its own. */
const readingsOf = ({ problems, leftOut }: JudgedEmissions): readonly RowReading[] => {
  const none = { record: null, reason: null, completes: false };
  const reading = { ...none, problems: [], reason: leftOut.reason };
  return [{ ...none, problems }, ...Array<RowReading>(leftOut.records).fill(reading)];
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
