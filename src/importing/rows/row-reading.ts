import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import type { SumWord } from "../../monitoring/total-words";
import type { Decimal } from "../../exact/decimal";
import type { ReadPeriod } from "../cells/read-period";
import type { Version } from "../cells/version-of";
import type { SourceRecord } from "./source-record";

/** What a row says by itself: a record, or why it is none; with every problem in it. */
export interface RowReading {
  readonly record: SourceRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** null for a row that is not called anything but a source. */
  readonly label: SumLabel | null;
  /** How far its source is indented; a row that belongs to the one above often is. */
  readonly indent: number;
  /** Which version of its figures the row says it is; null where it says none. */
  readonly version: Version | null;
  /** What is to be taken off the other rows of its period; null for most rows. */
  readonly off: TakenOff | null;
}

/** An emission that others of the period are to be less by. */
export interface TakenOff {
  readonly period: ReadPeriod;
  readonly amount: Decimal;
}

/** A row that is called a total, a mean or a part of another one. */
export interface SumLabel {
  readonly word: SumWord;
  /** The column of the word. */
  readonly column: number;
  /** What the row measures, also where it has no period. */
  readonly amounts: SourceRecord["amounts"];
  /** The year of the row, or the one that the word's cell names: 2023年合计. */
  readonly year: number | null;
  /** Whose row it is, by another cell than the word's; "" where there is none. */
  readonly source: string;
  /** The month of the row, by another cell than the word's; null where there is none, 0 for one that cannot be read. */
  readonly month: number | null;
}
