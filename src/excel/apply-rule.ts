import type { EntryRule } from "../sheets/sheet-plan";

/** Gives the range its validation: typed entries that break the rule are stopped with the rule's words. */
export const applyRule = (range: Excel.Range, rule: Omit<EntryRule, "area">): void => {
  applyNewRule(range, rule);
  range.dataValidation.ignoreBlanks = true;
};

/** Gives a range that has no validation yet its own; Excel's lets blanks pass unless told otherwise. */
export const applyNewRule = (
  { dataValidation }: Excel.Range,
  { accepts, title, prompt, error }: Omit<EntryRule, "area">,
): void => {
  dataValidation.rule = ruleFor(accepts);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: error };
  if (prompt) dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
};

const ruleFor = (accepts: EntryRule["accepts"]): Excel.DataValidationRule => {
  switch (accepts.kind) {
    case "decimal":
      return {
        decimal: {
          formula1: Number(accepts.low),
          formula2: Number(accepts.high),
          operator: "Between",
        },
      };
    case "whole":
      return {
        wholeNumber: {
          formula1: Number(accepts.low),
          formula2: Number(accepts.high),
          operator: "Between",
        },
      };
    case "above":
      return { decimal: { formula1: Number(accepts.low), operator: "GreaterThan" } };
    case "atLeast":
      return { decimal: { formula1: Number(accepts.low), operator: "GreaterThanOrEqualTo" } };
    case "date":
      return { date: { formula1: accepts.low, formula2: accepts.high, operator: "Between" } };
    case "text":
      return { textLength: { formula1: accepts.longest, operator: "LessThanOrEqualTo" } };
    case "list":
      return { list: { inCellDropDown: true, source: `=${accepts.source}` } };
  }
};
