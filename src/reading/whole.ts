import type { Survey } from "../integrity/survey";
import type { Reading } from "../sheets/reading";

/** A workbook read in one go: what a score needs, and its structure. */
export interface Whole {
  readonly reading: Reading;
  readonly survey: Survey;
}

/** What is read of each cell: its value alone, or the formula behind it as well. */
export type Depth = "values" | "values,formulas";
