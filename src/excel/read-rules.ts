import type { ActualRule, ExpectedRule } from "../integrity/compare-rules";
import type { EntryRule } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

/** Reads validation and lock of the stretches of entry cells, in their order: one sync. */
export const readRules = async (
  context: Excel.RequestContext,
  expected: readonly ExpectedRule[],
): Promise<readonly ActualRule[]> => {
  const ranges = expected.map(({ title, rule }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(title), rule.area);
    range.load("format/protection/locked");
    range.dataValidation.load("type,rule,errorAlert");
    return range;
  });
  await context.sync();
  return ranges.map(({ dataValidation, format }) => ({
    accepts: acceptsOf(dataValidation.rule),
    alerts: dataValidation.errorAlert?.showAlert === true,
    locked: format.protection.locked ?? null,
  }));
};

/** Excel's description in the plan's words; null where there is no rule, several, or one we never make. */
const acceptsOf = (rule: Excel.DataValidationRule | null): EntryRule["accepts"] | null => {
  if (rule?.list) return { kind: "list", source: String(rule.list.source).replace(/^=/, "") };
  if (rule?.textLength) return { kind: "text", longest: Number(rule.textLength.formula1) };
  if (rule?.date) return { kind: "date", low: "", high: "" };
  const number = rule?.decimal ?? rule?.wholeNumber;
  if (!number) return null;
  const low = String(number.formula1);
  if (number.operator === "GreaterThan") return { kind: "above", low };
  if (number.operator === "GreaterThanOrEqualTo") return { kind: "atLeast", low };
  if (number.operator !== "Between") return null;
  return {
    kind: rule?.decimal ? "decimal" : "whole",
    low,
    high: String(number.formula2),
  };
};
