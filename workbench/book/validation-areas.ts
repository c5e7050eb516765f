import type { Area } from "./area";
import { subtract } from "./areas";
import type { Calculator } from "./book";
import type { Validation, ValidationRule } from "./validation";

/** A rule with every formula in it rewritten; literals stay. */
export const mapRule = (
  rule: ValidationRule,
  rewrite: (formula: string) => string,
): ValidationRule => {
  const map = (text: string): string => (text.startsWith("=") ? rewrite(text) : text);
  if (rule.kind === "custom") return { ...rule, formula: map(rule.formula) };
  if (rule.kind === "list") return { ...rule, source: map(rule.source) };
  const formula2 = rule.formula2 === null ? null : map(rule.formula2);
  return { ...rule, formula1: map(rule.formula1), formula2 };
};

/** Validations with an area taken out; rules keep meaning the same to the cells that remain. */
export const withoutArea = (
  validations: readonly Validation[],
  area: Area,
  calculator: Calculator,
): readonly Validation[] =>
  validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((part) => subtract(part, area));
    const [was, is] = [validation.areas[0], areas[0]];
    if (was === undefined || is === undefined) return [];
    const [down, right] = [is.row - was.row, is.column - was.column];
    const rule =
      down === 0 && right === 0
        ? validation.rule
        : mapRule(validation.rule, (formula) => calculator.moveFormula(formula, down, right));
    return [{ ...validation, areas, rule }];
  });
