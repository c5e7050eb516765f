import type { RowReading } from "../rows/row-reading";
import type { SourceRecord } from "../rows/source-record";
import { amountsOf, type Amounts } from "./sums";

/** A record that may be a sum of others, or a part of one; its row is counted from 0. */
export interface Entry {
  readonly row: number;
  readonly record: SourceRecord;
  readonly amounts: Amounts;
  readonly word: "total" | "perhaps" | "part" | null;
  readonly indent: number;
  readonly below: BelowPart;
}

/** Whether a row stands below 其中: indented, or flush behind one that has no amounts itself. */
export type BelowPart = "indented" | "flush" | null;

/** The entry of a row; null for one without a record, and for a mean. */
export const entryOf = (
  row: number,
  { record, label, indent }: RowReading,
  below: BelowPart,
): Entry | null => {
  const word = label?.word ?? null;
  if (!record || word === "mean") return null;
  return { row, record, amounts: amountsOf(record.amounts), word, indent, below };
};
