import type { CellPlace } from "./cell-place";
import type { ChangedArea } from "./changed-area";
import type { ReadableBook } from "./readable-book";
import type { Refusal } from "./refusals/refusal";
import type { Value } from "./value";

/** Computes every formula of a book; a room of its own (workbench/calc) implements it. */
export interface Calculator {
  /**
   * Results for the formula cells: the book stores them and tells listeners. Contents changed nowhere else since this
   * book's last recalculation.
   */
  recalculate(
    book: ReadableBook,
    changed: readonly ChangedArea[],
  ): Iterable<CellPlace & { readonly value: Value }>;
  /** Why Excel would not accept this formula text, or null if it would. Names that do not exist are fine (#NAME?). */
  formulaFault(formula: string): Refusal | null;
  /** The formula after moving the cell by rows and columns (fill, paste): relative references shift. */
  moveFormula(formula: string, rows: number, columns: number): string;
  /** One formula evaluated as if it stood in that cell: for validation and conditional formats. */
  evaluate(book: ReadableBook, formula: string, at: CellPlace): Value;
}
