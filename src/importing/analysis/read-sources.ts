import { one, type Decimal } from "../../exact/decimal";
import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { commaReading } from "../rows/comma-reading";
import { PackedRecord } from "../rows/packed-records";
import type { Pause } from "../rows/pause";
import { RecordReader } from "../rows/read-record";
import { RowReadings } from "../rows/row-readings";
import type { SourceRecord } from "../rows/source-record";
import { convertedAmount } from "../../units/converted-amount";
import { cumulatedIn } from "./cumulated-months";
import { findRepetitions } from "./find-repetitions";
import { factorsTo, type ImportSource, type Units } from "./import-source";
import { judgeEmissions } from "./judge-emissions";
import { judgeSingle, singleMeasures } from "./judge-single";
import { RowJudge, type JudgedRow } from "./judge-row";
import { SeenRecords } from "./seen-records";
import { takeOff } from "./take-off";
import { isStandingOutput } from "./standing-output";

/** Rows read between two looks at the clock: far less than a stretch of work. */
const rowsBetween = 128;

/**
 * Reads every row of the sources, and then hands them over in their order, each as it counts among the others, with
 * amounts in the units wanted; lets others run between.
 */
export const readSources = async (
  sources: readonly ImportSource[],
  { wanted, pause }: { readonly wanted: Units; readonly pause: Pause },
  visit: (row: JudgedRow) => void | Promise<void>,
): Promise<void> => {
  const seen = new SeenRecords();
  for (const given of sources) {
    let single = given;
    for (const key of singleMeasures) {
      const judged = await judgeSingle(single, key, pause);
      if (!judged) continue;
      const { problem, leftOut } = judged;
      single = judged.source;
      for (const row of rowsOf([problem], leftOut.reason, leftOut.records)) await visit(row);
    }
    const emissions = await judgeEmissions(single, pause);
    if (emissions) {
      const { problems, leftOut } = emissions;
      for (const row of rowsOf(problems, leftOut.reason, leftOut.records)) await visit(row);
    }
    const source = emissions?.source ?? single;
    const { factors } = factorsTo(source, wanted);
    const isConverted = Object.values(factors).some((factor) => !factor.eq(one));
    const judge = new RowJudge(source, seen);
    const readings = await readRows(source, judge, pause);
    const outputKind = isStandingOutput(source) ? "standing" : "made";
    const cumulated = cumulatedIn(source);
    const repetitions = await findRepetitions(readings, { outputs: outputKind, cumulated, pause });
    // Columns that are added were judged as columns: one that is the sum of others by chance stays.
    if (emissions?.isAdded)
      for (const [row, { code }] of repetitions) if (code === "sum-row") repetitions.delete(row);
    takeOff(readings, repetitions);
    for (let index = 0; index < readings.length; index += 1) {
      const judged = judge.take(index, readings, repetitions.get(index));
      const { record } = judged;
      const visited = visit(
        record && isConverted ? { ...judged, record: converted(record, factors) } : judged,
      );
      if (visited) await visited;
      if (index % rowsBetween === 0) await pause();
    }
  }
};

/** What is said of a source as a whole, as if it stood in a row that is none. */
const none: JudgedRow = { record: null, reason: null, problems: [], completes: false };

/** What was judged about the emissions or outputs of a source, as if it stood in rows of its own, and the records left out. */
const rowsOf = (
  problems: readonly ImportProblem[],
  reason: SetAsideReason,
  records: number,
): readonly JudgedRow[] => [
  { ...none, problems },
  ...Array<JudgedRow>(records).fill({ ...none, reason }),
];

const readRows = async (
  { table, settings, delimiter = null }: ImportSource,
  judge: RowJudge,
  pause: Pause,
): Promise<RowReadings> => {
  const commas = await commaReading(table, settings.columns, { delimiter, pause });
  const reader = new RecordReader(table, settings, commas);
  const readings = new RowReadings();
  for (let row = table.first; row < table.rows.length; row += 1) {
    readings.add(judge.scaled(row - table.first, reader.read(row)));
    if (row % rowsBetween === 0) await pause();
  }
  return readings;
};

const converted = (
  given: SourceRecord | PackedRecord,
  factors: Readonly<Partial<Record<MeasureKey, Decimal>>>,
): SourceRecord => {
  const record = given instanceof PackedRecord ? given.records.at(given.index) : given;
  const amounts: Partial<Record<MeasureKey, Decimal>> = {};
  for (const key of measureKeys) {
    const value = record.amounts[key];
    const factor = factors[key];
    if (value) amounts[key] = factor && !factor.eq(one) ? convertedAmount(value, factor) : value;
  }
  return { ...record, amounts };
};
