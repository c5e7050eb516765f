import { defineFunction } from "../define-function";
import { fail, Matrix, type Operand } from "../operand";

const ignoringCase = 1;

const expression = (pattern: string, caseMode: number, flags: string): RegExp => {
  if (caseMode !== 0 && caseMode !== ignoringCase) return fail("#VALUE!");
  try {
    return new RegExp(pattern, `${flags}u${caseMode === ignoringCase ? "i" : ""}`);
  } catch {
    return fail("#VALUE!");
  }
};

const column = (texts: readonly string[]): Operand => new Matrix(texts.length, 1, texts);
const row = (texts: readonly string[]): Operand => new Matrix(1, texts.length, texts);

/** The first match, all of them down a column, or the groups of the first along a row. */
const extract = (text: string, pattern: string, what = 0, caseMode = 0): Operand => {
  const matches = [...text.matchAll(expression(pattern, caseMode, "g"))];
  const [first] = matches;
  if (first === undefined) return fail("#N/A");
  if (what === 0) return first[0];
  if (what === 1) return column(matches.map(([match]) => match));
  const groups = first.slice(1).map((group) => group ?? "");
  return what === 2 && groups.length > 0 ? row(groups) : fail("#VALUE!");
};

/** Replaces every match, or one by its number, from the end when that is negative. */
const replace = (
  text: string,
  pattern: string,
  by: string,
  ...[which = 0, caseMode = 0]: readonly [number?, number?]
): string => {
  const all = expression(pattern, caseMode, "g");
  if (which === 0) return text.replace(all, by);
  const match = [...text.matchAll(all)].at(which > 0 ? which - 1 : which);
  if (match === undefined) return text;
  const replaced = match[0].replace(expression(pattern, caseMode, ""), by);
  return text.slice(0, match.index) + replaced + text.slice(match.index + match[0].length);
};

export const regularExpressionFunctions = {
  REGEXTEST: defineFunction("text text whole??", (text, pattern, caseMode = 0) =>
    expression(pattern, caseMode, "").test(text),
  ),
  REGEXEXTRACT: defineFunction("text text whole?? whole??", extract),
  REGEXREPLACE: defineFunction("text text text whole?? whole??", replace),
};
