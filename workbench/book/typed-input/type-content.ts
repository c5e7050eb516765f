import { cellArea } from "../areas";
import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import { writeContents } from "../operations/write-contents";
import type { Transactions } from "../state/transactions";
import type { Alert, Validation } from "../validation";
import { meetsValidation } from "./meets-validation";

/**
 * Puts what was typed into a cell, where protection allows it. Answers the alert of the cell's validation if that does
 * not let it in, which is for the caller to take back, and null if nothing objects.
 */
export const typeContent = (
  edits: Transactions,
  at: CellPlace,
  content: Exclude<Content, undefined>,
): Alert | null => {
  const { state } = edits;
  const { sheetId, row, column } = at;
  writeContents(state, { sheetId, area: cellArea(row, column) }, [[content]], "user");
  const validation = state.sheetById(sheetId).validationAt(row, column);
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
