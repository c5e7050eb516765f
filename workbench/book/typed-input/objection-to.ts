import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import type { Transactions } from "../state/transactions";
import type { Alert, Validation } from "../validation";
import { meetsValidation } from "./meets-validation";

/** The alert of a cell's validation if that does not let in what was typed there; null if nothing objects. */
export const objectionTo = (
  edits: Transactions,
  at: CellPlace,
  content: Exclude<Content, undefined>,
): Alert | null => {
  const validation = edits.state.sheetById(at.sheetId).validationAt(at.row, at.column);
  if (validation === undefined || !validation.alert.show) return null;
  return isLetIn(edits, at, { validation, content }) ? null : validation.alert;
};

const isLetIn = (
  edits: Transactions,
  at: CellPlace,
  { validation, content }: { validation: Validation; content: Exclude<Content, undefined> },
): boolean => {
  const { state } = edits;
  if (validation.rule.kind === "custom") edits.calculate();
  const value =
    "formula" in content
      ? state.calculator.evaluate(state.book, content.formula, at)
      : content.value;
  return meetsValidation(state, at, validation, value);
};
