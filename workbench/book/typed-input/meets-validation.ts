import type { CellPlace } from "../cell-place";
import type { BookState } from "../state/book-state";
import type { Comparison, Validation, ValidationRule } from "../validation";
import { isError, type Value } from "../value";
import { applyValidation, type AppliedValidation } from "./applied-validation";
import { resolve } from "../formulas/resolve";
import { meetsList } from "./meets-list";
import { parseEntry } from "./parse-entry";

type Compared = Extract<ValidationRule, { operator: Comparison }>;

/**
 * Whether the validation lets the value into the cell, which already holds it. A blank passes while blanks are
 * ignored, and then so does everything compared with a blank cell: Microsoft documents that too.
 */
export const meetsValidation = (
  state: BookState,
  at: CellPlace,
  validation: Validation,
  value: Value,
): boolean => {
  const { rule, ignoreBlanks } = validation;
  if (value === null && ignoreBlanks) return true;
  const applied = applyValidation(state, at, validation);
  if (rule.kind === "list") return meetsList(applied, rule.source, value);
  if (rule.kind === "custom") return isTrue(applied.evaluate(rule.formula));
  return meetsComparison(applied, rule, value);
};

/** Whether the validation of a cell, if it has one, lets in what the cell holds. */
export const isValid = (state: BookState, at: CellPlace): boolean => {
  const sheet = state.sheetById(at.sheetId);
  const validation = sheet.validationAt(at.row, at.column);
  const value = sheet.cell(at.row, at.column)?.value ?? null;
  return validation === undefined || meetsValidation(state, at, validation, value);
};

const isTrue = (value: Value): boolean =>
  value === true || (typeof value === "number" && value !== 0);

const meetsComparison = (applied: AppliedValidation, rule: Compared, value: Value): boolean => {
  const measured = measure(rule.kind, value);
  if (measured === null) return false;
  const first = operand(applied, rule.formula1);
  const second = rule.formula2 === null ? first : operand(applied, rule.formula2);
  if (first === "anything" || second === "anything") return true;
  if (first === null || second === null) return false;
  return compare(rule.operator, measured, [first, second]);
};

/** The number a rule of this kind looks at, null if the value is not of that kind. */
const measure = (kind: Compared["kind"], value: Value): number | null => {
  if (kind === "textLength") return isError(value) ? null : lengthOf(value);
  if (typeof value !== "number") return null;
  if (kind === "wholeNumber") return Number.isInteger(value) ? value : null;
  return kind === "decimal" || value >= 0 ? value : null;
};

const lengthOf = (value: Exclude<Value, object>): number =>
  value === null ? 0 : String(value).length;

const operand = (applied: AppliedValidation, text: string): number | "anything" | null => {
  if (!text.startsWith("=")) {
    const system = applied.state.book.date1904 ? "1904" : "1900";
    const literal = parseEntry(text, "General", system);
    return "value" in literal && typeof literal.value === "number" ? literal.value : null;
  }
  if (applied.validation.ignoreBlanks && meansBlankCell(applied, text)) return "anything";
  const value = applied.evaluate(text);
  if (value === null) return 0;
  return typeof value === "number" ? value : null;
};

const meansBlankCell = ({ state, at, moved }: AppliedValidation, formula: string): boolean => {
  const place = resolve(state, moved(formula), state.sheetById(at.sheetId));
  if (place === undefined || place.area.rows * place.area.columns !== 1) return false;
  return (place.sheet.cell(place.area.row, place.area.column)?.value ?? null) === null;
};

const compare = (
  operator: Comparison,
  value: number,
  [first, second]: readonly [number, number],
): boolean => {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  switch (operator) {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThan":
      return value < first;
    case "lessThanOrEqual":
      return value <= first;
  }
};
