import type { PrintedPart } from "../integrity/compare-hidden";
import type { ActualRule, ExpectedRule } from "../integrity/compare-rules";
import type { EntryRule } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

/** Queues the look at validation and lock of the stretches of entry cells; the answer is in their order. */
export const queueRules = (
  context: Excel.RequestContext,
  expected: readonly ExpectedRule[],
): (() => readonly ActualRule[]) => {
  const ranges = expected.map(({ title, rule }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(title), rule.area);
    range.load("format/protection/locked");
    range.dataValidation.load("type,rule,errorAlert");
    return range;
  });
  return () =>
    ranges.map(({ dataValidation, format }) => ({
      accepts: acceptsOf(dataValidation.rule),
      alerts: dataValidation.errorAlert?.showAlert === true,
      locked: format.protection.locked ?? null,
    }));
};

/** Queues the look whether rows or columns of the parts are hidden; the answer is in their order. */
export const queueHidden = (
  context: Excel.RequestContext,
  parts: readonly PrintedPart[],
): (() => readonly boolean[]) => {
  const ranges = parts.map(({ title, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(title), area);
    range.load("rowHidden,columnHidden");
    return range;
  });
  // Excel answers null where some lines are hidden and others are not.
  return () =>
    ranges.map(({ rowHidden, columnHidden }) => !(rowHidden === false && columnHidden === false));
};

/** Excel's description in the plan's words; null where there is no rule, several, or one we never make. */
const acceptsOf = (rule: Excel.DataValidationRule | null): EntryRule["accepts"] | null => {
  if (rule?.list) return { kind: "list", source: withoutSign(rule.list.source) };
  if (rule?.textLength)
    return { kind: "text", longest: Number(withoutSign(rule.textLength.formula1)) };
  if (rule?.date) return { kind: "date", low: "", high: "" };
  const number = rule?.decimal ?? rule?.wholeNumber;
  if (!number) return null;
  const low = withoutSign(number.formula1);
  if (number.operator === "GreaterThan") return { kind: "above", low };
  if (number.operator === "GreaterThanOrEqualTo") return { kind: "atLeast", low };
  if (number.operator !== "Between") return null;
  return {
    kind: rule?.decimal ? "decimal" : "whole",
    low,
    high: withoutSign(number.formula2),
  };
};

/** Excel tells the limit 10 as the number, as "10" or, as it is documented, as the formula "=10". */
const withoutSign = (limit: unknown): string => String(limit).replace(/^=/, "");
