import type { EntryRule } from "../sheets/sheet-plan";

/** Gives the range its validation: typed entries that break the rule are stopped with the rule's words. */
export const applyRule = (
  range: Excel.Range,
  { accepts, title, prompt, error }: Omit<EntryRule, "area">,
): void => {
  const { dataValidation } = range;
  dataValidation.rule = ruleFor(accepts);
  dataValidation.ignoreBlanks = true;
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
