import {
  placeKey,
  type ActualRule,
  type ExpectedRule,
  type Look,
  type Places,
  type PrintedPart,
} from "../integrity/look";
import type { EntryRule } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

/** Queues a look at entry cells and printed parts, each where it stands now. */
export const queueLook = (
  context: Excel.RequestContext,
  { rules, printed }: Places,
): (() => Look) => {
  const finishRules = rules.map((its) => queueRule(context, its));
  const finishHidden = printed.map((its) => queueHidden(context, its));
  return () => ({
    rules: new Map(finishRules.map((finish) => finish())),
    hidden: new Map(finishHidden.map((finish) => finish())),
  });
};

const queueRule = (
  context: Excel.RequestContext,
  { title, rule: { area } }: ExpectedRule,
): (() => [string, ActualRule]) => {
  const range = rangeOf(context.workbook.worksheets.getItem(title), area);
  range.load("format/protection/locked");
  range.dataValidation.load("type,rule,errorAlert");
  return () => {
    const { dataValidation, format } = range;
    const actual = {
      accepts: acceptsOf(dataValidation.rule),
      alerts: dataValidation.errorAlert?.showAlert === true,
      locked: format.protection.locked ?? null,
    };
    return [placeKey(title, area), actual];
  };
};

const queueHidden = (
  context: Excel.RequestContext,
  { title, area }: PrintedPart,
): (() => [string, boolean]) => {
  const range = rangeOf(context.workbook.worksheets.getItem(title), area);
  range.load("rowHidden,columnHidden");
  // Excel answers null where some lines are hidden and others are not.
  return () => [
    placeKey(title, area),
    !(range.rowHidden === false && range.columnHidden === false),
  ];
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
