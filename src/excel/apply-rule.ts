import type { Area } from "../cells/address";
import { layRules, refusesAlike } from "../sheets/lay-rules";
import type { EntryRule } from "../sheets/sheet-plan";

type Rule = Omit<EntryRule, "area">;

/** Gives the range its validation: typed entries that break the rule are stopped with the rule's words. */
export const applyRule = (range: Excel.Range, rule: Rule): void => {
  refuseOthers(range, rule);
  promptFor(range, rule);
  range.dataValidation.ignoreBlanks = true;
};

/** Gives new cells all of their validations; Excel's let blanks pass unless told otherwise. */
export const applyNewRules = (
  rangeOf: (area: Area) => Excel.Range,
  rules: readonly EntryRule[],
): void => {
  for (const { rule, over } of layRules(rules)) {
    const range = rangeOf(rule.area);
    if (!over || !refusesAlike(rule, over)) refuseOthers(range, rule);
    promptFor(range, rule);
  }
};

const refuseOthers = ({ dataValidation }: Excel.Range, { accepts, title, error }: Rule): void => {
  dataValidation.rule = ruleFor(accepts);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: error };
};

const promptFor = ({ dataValidation }: Excel.Range, { prompt }: Rule): void => {
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
