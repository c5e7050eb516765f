import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { Decimal } from "../../exact/decimal";
import type { ImportProblem } from "../../faults/import-problem";
import type { Period } from "../../monitoring/read-row";
import { readSources, type ImportSource, type Units } from "../rows/import-source";
import type { Pause } from "../rows/pause";
import type { SourceRecord } from "../rows/source-record";
import { recordKey } from "../rows/read-record";

/** The longest text the table's own rule lets a person enter; Excel holds 32,767 characters at most. */
export const longestText = 2000;

/** One row as it will stand in the monitoring table, amounts in the units of the workbook. */
export interface ImportRow {
  readonly period: Period;
  readonly source: string;
  readonly amounts: Readonly<Partial<Record<MeasureKey, Decimal>>>;
  readonly note: string;
  /** How many rows of the source it stands for. */
  readonly behind: number;
}

/** How records become rows. */
export interface RowOptions {
  readonly wanted: Units;
  readonly pause: Pause;
  readonly gathers: boolean;
  /** Years with missing months that the user lets stand for the whole year. */
  readonly wholeYears: ReadonlySet<number>;
}

/** Hands over the rows of the sources one by one, in their order; gathered ones once all are read. */
export const eachRow = async (
  sources: readonly ImportSource[],
  options: RowOptions,
  take: (row: ImportRow) => void | Promise<void>,
): Promise<void> => {
  const gathered = new Map<string, ImportRow>();
  await readSources(sources, options, ({ record, problems }) => {
    if (!record) return;
    const row = rowOf(record, options.wholeYears);
    const isGathered = options.gathers || options.wholeYears.has(record.period.year);
    if (!isGathered || staysApart(problems)) return take(row);
    const key = recordKey(row);
    const before = gathered.get(key);
    gathered.set(key, before ? together(before, row) : row);
  });
  for (const row of gathered.values()) {
    await take(row);
    await options.pause();
  }
};

/** A repeated period that is kept stays a row of its own, which the check then names. */
const staysApart = (problems: readonly ImportProblem[]): boolean =>
  problems.some(({ code, treatment }) => code === "repeated-period" && treatment === "keep");

const rowOf = (
  { period, source, amounts, note }: SourceRecord,
  whole: ReadonlySet<number>,
): ImportRow => ({
  period: whole.has(period.year) ? { ...period, month: null } : period,
  source,
  amounts,
  note,
  behind: 1,
});

const together = (a: ImportRow, b: ImportRow): ImportRow => {
  const amounts: Partial<Record<MeasureKey, Decimal>> = { ...a.amounts };
  for (const key of measureKeys) {
    const value = b.amounts[key];
    if (value) amounts[key] = amounts[key]?.plus(value) ?? value;
  }
  return { ...a, amounts, note: joined(a.note, b.note), behind: a.behind + b.behind };
};

const separator = "；";

/** Both notes, each said once; no longer than a cell holds. */
const joined = (notes: string, note: string): string => {
  if (note === "" || notes.split(separator).includes(note)) return notes;
  return notes.length > longestText ? notes : [notes, note].filter(Boolean).join(separator);
};
