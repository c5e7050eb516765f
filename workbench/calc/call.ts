import type { ReadableBook } from "../book/readable-book";
import type { Place } from "./formula-place";
import type { SheetMeanings } from "./meanings";
import type { CellSource, Operand, Reference } from "./operand";

/** What a formula is evaluated against. */
export interface Context {
  readonly book: ReadableBook;
  readonly source: CellSource;
  readonly meanings: SheetMeanings;
  readonly at: Place;
  /** The moment of the recalculation, local time, as a serial number. */
  readonly now: number;
}

/** One call of a function: its arguments are evaluated when asked for. */
export interface Call {
  readonly name: string;
  readonly context: Context;
  readonly count: number;
  /** Whether the argument was written; IF(,1) has an empty first one. */
  isGiven(index: number): boolean;
  /** An empty argument is blank. */
  argument(index: number): Operand;
  arguments(): readonly Operand[];
  /** The argument as a reference, else #VALUE!. */
  reference(index: number): Reference;
}

/** A function of Excel's: how many arguments it takes and what it answers. */
export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  /** Whether it takes an argument whole, block or not; undefined where takes-whole.ts says it. */
  readonly takesWhole?: (index: number) => boolean;
  run(call: Call): Operand;
}
