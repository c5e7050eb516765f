import type { PackedRecord } from "../rows/packed-records";
import type { RowReadings } from "../rows/row-readings";
import type { Amounts } from "./sums";

/** A record that may be a sum of others, or a part of one; its row is counted from 0. */
export interface Entry {
  readonly row: number;
  readonly record: PackedRecord;
  readonly amounts: Amounts;
  readonly word: "total" | "perhaps" | "part" | null;
  readonly indent: number;
  readonly below: BelowPart;
}

/** Whether a row stands below 其中: indented, or flush behind one that has no amounts itself. */
export type BelowPart = "indented" | "flush" | null;

/** The entry of a row that has a record; null for a mean. */
export const entryOf = (row: number, readings: RowReadings, below: BelowPart): Entry | null => {
  const word = readings.label(row)?.word ?? null;
  if (word === "mean") return null;
  const record = readings.packed(row);
  const amounts = readings.records.doublesAt(record.index);
  return { row, record, amounts, word, indent: readings.indent(row), below };
};
