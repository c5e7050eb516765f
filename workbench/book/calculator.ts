import type { ArrayResult } from "./array-result";
import type { CellPlace } from "./cell-place";
import type { ChangedArea } from "./changed-area";
import type { ReadableBook } from "./readable-book";
import type { Refusal } from "./refusals/refusal";
import type { Value } from "./value";

/** What a formula is worth: one value, and the array that its value begins where it has room to show it. */
export interface Result {
  readonly value: Value;
  readonly array: ArrayResult | null;
}

/** Computes every formula of a book; a room of its own (workbench/calc) implements it. */
export interface Calculator {
  /**
   * Results for the formula cells: those that changed, which the book stores and tells listeners, and all arrays,
   * which it shows. Contents changed nowhere else since this book's last recalculation.
   */
  recalculate(book: ReadableBook, changed: readonly ChangedArea[]): Iterable<CellPlace & Result>;
  /** Why Excel would not accept this formula text, or null if it would. Names that do not exist are fine (#NAME?). */
  formulaFault(formula: string): Refusal | null;
  /** The formula after moving the cell by rows and columns (fill, paste): relative references shift. */
  moveFormula(formula: string, rows: number, columns: number): string;
  /** One formula evaluated as if it stood in that cell: for validation and conditional formats. */
  evaluate(book: ReadableBook, formula: string, at: CellPlace): Value;
  /** The same for the cell that holds the formula. */
  calculate(book: ReadableBook, formula: string, at: CellPlace): Result;
}
