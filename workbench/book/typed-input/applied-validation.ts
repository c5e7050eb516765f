import type { CellPlace } from "../cell-place";
import type { BookState } from "../state/book-state";
import type { Validation } from "../validation";
import type { Value } from "../value";

/** A validation as it applies to one of its cells. */
export interface AppliedValidation {
  readonly state: BookState;
  readonly at: CellPlace;
  readonly validation: Validation;
  /** A formula of the rule, as it reads in that cell. */
  moved(formula: string): string;
  /** What a formula of the rule gives in that cell. */
  evaluate(formula: string): Value;
}

export const applyValidation = (
  state: BookState,
  at: CellPlace,
  validation: Validation,
): AppliedValidation => {
  const { book, calculator } = state;
  const anchor = validation.areas[0] ?? at;
  const moved = (formula: string): string =>
    calculator.moveFormula(formula, at.row - anchor.row, at.column - anchor.column);
  const evaluate = (formula: string): Value =>
    calculator.evaluate(book, moved(formula.startsWith("=") ? formula : `=${formula}`), at);
  return { state, at, validation, moved, evaluate };
};
