import type { BoundKind } from "../../book/conditional-rule";
import { isAbsent } from "../model/arguments";
import { invalidArgument } from "../refusals";
import { bookWord } from "./style-words";

/** Whether a bound of that kind is the range's own, so that no formula measures it. */
const isOwn = (type: BoundKind): boolean =>
  type === "automatic" || type === "lowestValue" || type === "highestValue";

/** A number as office.js may write it: 50, "50" or "=50"; any other formula keeps its "=". */
export function operand(value: unknown, name: string): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "")
    throw invalidArgument(`${name} needs a formula.`);
  const bare = text.replace(/^=/, "").trim();
  if (bare !== "" && Number.isFinite(Number(bare))) return bare;
  if (!text.startsWith("=")) throw invalidArgument(`${name} must be a number or a formula.`);
  return text;
}

/** What Excel lets no rule of a cell mean: another workbook, a table's column, an array of constants. */
export function requireRuleFormula(formula: string): void {
  const parts = formula.replaceAll(/"[^"]*"/g, "");
  if (
    formula.startsWith("=") &&
    (parts.includes("[") || /\{/.test(parts.replaceAll(/'[^']*'/g, "")))
  )
    throw invalidArgument("A rule means no other workbook, no table's column and no array.");
}

/** A share of the whole, in percent. */
export function requireShare(type: string, formula: string, name: string): void {
  const isShare = type === "percent" || type === "percentile";
  if (isShare && !formula.startsWith("=") && !(Number(formula) >= 0 && Number(formula) <= 100))
    throw invalidArgument(`${name} must be from 0 to 100 percent.`);
}

/** The bound of a scale or a bar that an add-in gives. */
export function boundArgument<K extends BoundKind>(
  given: Readonly<Record<string, unknown>>,
  kinds: readonly K[],
  name: string,
): { readonly type: K; readonly formula: string | null } {
  const type = bookWord(given.type, kinds, `${name}.type`);
  if (isOwn(type)) return { type, formula: null };
  const formula = operand(given.formula, name);
  requireShare(type, formula, name);
  return { type, formula };
}

/** Whatever an add-in gives as an object with members. */
export function membersArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (isAbsent(value) || typeof value !== "object")
    throw invalidArgument(`${name} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}
