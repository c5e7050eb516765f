import type { ImportProblemCode } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceRecord } from "../rows/source-record";
import type { Amounts } from "./sums";

/** That a row repeats what other rows say, wholly or in part. */
export interface Repetition {
  readonly code: Extract<
    ImportProblemCode,
    | "total-row"
    | "total-unequal"
    | "total-differs"
    | "total-alone"
    | "sum-row"
    | "part-row"
    | "part-unclear"
    | "year-and-months"
    | "year-unlike-months"
    | "output-repeated"
    | "emission-repeated"
    | "output-each-month"
    | "scope-2-twice"
    | "emission-versions"
    | "cumulated-months"
  >;
  /** The treatment by which what the row repeats does not count. */
  readonly asideBy:
    "set-aside" | "year-only" | "once" | "by-location" | "by-market" | "one-column" | "differences";
  /** What the row repeats; the rest only this row has. */
  readonly repeated: readonly MeasureKey[];
  /** The sum of the others, or the amount that is repeated; "" where none is to be said. */
  readonly fact: string;
  /** The amounts of the month before, which are within the row's own. */
  readonly before?: SourceRecord["amounts"];
}

/** Repetitions by the row of the table, counted from 0. */
export type Repetitions = Map<number, Repetition>;

/** A row that repeats others in all it measures, and does not count unless that is chosen. */
export const repeatsAll = (code: Repetition["code"], amounts: Amounts, fact = ""): Repetition => ({
  code,
  asideBy: "set-aside",
  repeated: measureKeys.filter((key) => amounts[key] !== undefined),
  fact,
});
