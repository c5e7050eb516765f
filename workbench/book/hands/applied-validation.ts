import type { Book } from "../book";
import type { Validation } from "../validation";
import type { Value } from "../value";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A validation as it applies to one of its cells. */
export interface AppliedValidation {
  readonly book: Book;
  readonly at: CellPlace;
  readonly validation: Validation;
  /** A formula of the rule, as it reads in that cell. */
  moved(formula: string): string;
  /** What a formula of the rule gives in that cell. */
  evaluate(formula: string): Value;
}

export const applyValidation = (
  book: Book,
  at: CellPlace,
  validation: Validation,
): AppliedValidation => {
  const anchor = validation.areas[0] ?? at;
  const moved = (formula: string): string =>
    book.calculator.moveFormula(formula, at.row - anchor.row, at.column - anchor.column);
  const evaluate = (formula: string): Value =>
    book.calculator.evaluate(book, moved(formula.startsWith("=") ? formula : `=${formula}`), at);
  return { book, at, validation, moved, evaluate };
};
