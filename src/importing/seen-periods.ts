import type { ImportProblemCode } from "../faults/import-problem";
import type { Period } from "../monitoring/read-row";
import { measureKeys } from "./settings";
import type { SourceRecord } from "./source-record";

/** For each period and source, the first row that had it (times 8) and a bit for each of its measures: small, as sources are long. */
export type SeenPeriods = Map<string, number>;

/** "2024-03 锅炉": what a row of the monitoring table is known by. */
export const recordKey = ({
  period,
  source,
}: {
  readonly period: Period;
  readonly source: string;
}): string => `${period.year}-${period.month ?? ""} ${source}`;

/** What earlier rows say of a record's period and source. */
export interface Repeat {
  /** The problem, and the row it is repeated from; null where none. */
  readonly problem: { readonly code: ImportProblemCode; readonly row: number } | null;
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

const measuresOf = ({ amounts }: SourceRecord): number =>
  measureKeys.reduce((bits, key, bit) => bits | (amounts[key] ? 1 << bit : 0), 0);

/** A record's own key, and that of what says the same of its month in another way: the days of it, or it as a whole. */
const keysOf = (record: SourceRecord) => {
  const period = recordKey(record);
  const [whole, days] = [`${period} `, `${period} *`];
  return record.day === null
    ? { own: whole, other: days, days: null }
    : { own: `${period} ${record.day}`, other: whole, days };
};

/** Compares a record with those before it. */
export const findRepeat = (seen: SeenPeriods, record: SourceRecord): Repeat => {
  const { own, other } = keysOf(record);
  const measures = measuresOf(record);
  const [before, across] = [seen.get(own) ?? 0, seen.get(other) ?? 0];
  const code = record.day === null ? "repeated-period" : "repeated-day";
  const problem =
    across & measures
      ? { code: "repeated-period" as const, row: across >> 3 }
      : before & measures
        ? { code: code as ImportProblemCode, row: before >> 3 }
        : null;
  return { problem, completes: before !== 0 && !(before & measures) };
};

/** Remembers a record of the row. */
export const remember = (seen: SeenPeriods, record: SourceRecord, row: number): void => {
  const { own, days } = keysOf(record);
  const measures = measuresOf(record);
  for (const key of days === null ? [own] : [own, days])
    seen.set(key, (seen.get(key) ?? row * 8) | measures);
};
