import type { Calculator } from "../calculator";
import type { ConditionalFormat } from "../conditional-format";
import type { ConditionalRule } from "../conditional-rule";
import type { Validation, ValidationRule } from "../validation";

export type RewriteText = (formula: string) => string;

/** Literals are kept as they are; only formulas begin with "=". */
const onFormulas =
  (rewrite: RewriteText): RewriteText =>
  (text) =>
    text.startsWith("=") ? rewrite(text) : text;

/** A validation rule with every formula in it rewritten. */
const mapRule = (rule: ValidationRule, rewrite: RewriteText): ValidationRule => {
  const map = onFormulas(rewrite);
  if (rule.kind === "custom") return { ...rule, formula: map(rule.formula) };
  if (rule.kind === "list") return { ...rule, source: map(rule.source) };
  const formula2 = rule.formula2 === null ? null : map(rule.formula2);
  return { ...rule, formula1: map(rule.formula1), formula2 };
};

/** A validation with every formula in its rule rewritten. */
export const mapValidation = (validation: Validation, rewrite: RewriteText): Validation => ({
  ...validation,
  rule: mapRule(validation.rule, rewrite),
});

/** A conditional rule with every formula in it rewritten. */
const mapCondition = (rule: ConditionalRule, map: RewriteText): ConditionalRule => {
  const mapBound = <B extends { readonly formula: string | null }>(bound: B): B => ({
    ...bound,
    formula: bound.formula === null ? null : map(bound.formula),
  });
  switch (rule.kind) {
    case "custom":
      return { ...rule, formula: map(rule.formula) };
    case "cellValue": {
      const formula2 = rule.formula2 === null ? null : map(rule.formula2);
      return { ...rule, formula1: map(rule.formula1), formula2 };
    }
    case "colorScale":
      return { ...rule, points: rule.points.map(mapBound) };
    case "dataBar":
      return { ...rule, lower: mapBound(rule.lower), upper: mapBound(rule.upper) };
    case "iconSet":
      return { ...rule, criteria: rule.criteria.map(mapBound) };
    default:
      return rule;
  }
};

/** A conditional format with every formula in its rule rewritten. */
export const mapFormat = (format: ConditionalFormat, rewrite: RewriteText): ConditionalFormat => ({
  ...format,
  rule: mapCondition(format.rule, onFormulas(rewrite)),
});

/** The rule read from a cell some rows and columns further on. */
export type Move<Ruled> = (rule: Ruled, rows: number, columns: number) => Ruled;

const moving =
  <Ruled>(calculator: Calculator, map: (rule: Ruled, rewrite: RewriteText) => Ruled): Move<Ruled> =>
  (rule, rows, columns) =>
    rows === 0 && columns === 0
      ? rule
      : map(rule, (formula) => calculator.moveFormula(formula, rows, columns));

export const movingValidation = (calculator: Calculator): Move<Validation> =>
  moving(calculator, mapValidation);

export const movingFormat = (calculator: Calculator): Move<ConditionalFormat> =>
  moving(calculator, mapFormat);
