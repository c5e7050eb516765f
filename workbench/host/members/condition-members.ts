import {
  presets,
  rankings,
  textOperators,
  type ConditionalRule,
} from "../../book/conditional-rule";
import type { Comparison } from "../../book/validation";
import { isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type OfConditionalFormat, objectReference } from "../model/object-reference";
import { invalidArgument } from "../refusals";
import { ruleScalar } from "./conditional-format-of";
import { findWord } from "./find-word";
import { membersArgument, requireRuleFormula } from "./rule-bounds";
import { bookWord, officeWord } from "./style-words";
import { numberValue, textValue } from "./value-arguments";

const formatLink = {
  Format: (self: OfConditionalFormat) => objectReference("ConditionalRangeFormat", self),
};

export const customConditionalFormatMembers: MembersOf<"CustomConditionalFormat"> = {
  links: { ...formatLink, Rule: (self) => objectReference("ConditionalFormatRule", self) },
};

export const conditionalFormatRuleMembers: MembersOf<"ConditionalFormatRule"> = {
  scalars: {
    Formula: ruleScalar(
      "custom",
      ({ formula }) => formula,
      (value) => {
        const formula = textValue(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument("The rule must be a formula.");
        requireRuleFormula(formula);
        return { formula };
      },
    ),
  },
};

/** Office.js's ConditionalCellValueOperator. */
const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<string, Comparison>;
const operatorNames = Object.keys(operators) as (keyof typeof operators)[];

type CellValueRule = Extract<ConditionalRule, { kind: "cellValue" }>;

function formulaOf(value: unknown, name: string): string {
  const formula = textValue(value, name);
  requireRuleFormula(formula);
  return formula;
}

function cellValueRule(value: unknown): CellValueRule {
  const given = membersArgument(value, "rule");
  const operator = operators[wordArgument(given.operator, operatorNames, "operator")];
  const needsTwo = operator === "between" || operator === "notBetween";
  if (needsTwo && isAbsent(given.formula2)) throw invalidArgument("formula2 is missing.");
  return {
    kind: "cellValue",
    operator,
    formula1: formulaOf(given.formula1, "formula1"),
    formula2: needsTwo ? formulaOf(given.formula2, "formula2") : null,
  };
}

const cellValueJson = ({ operator, formula1, formula2 }: CellValueRule) => ({
  operator:
    findWord<keyof typeof operators, Comparison>(operators, operator) ?? ("Invalid" as const),
  formula1,
  ...(formula2 === null ? {} : { formula2 }),
});

export const cellValueConditionalFormatMembers: MembersOf<"CellValueConditionalFormat"> = {
  scalars: { Rule: ruleScalar("cellValue", cellValueJson, cellValueRule) },
  links: formatLink,
};

export const topBottomConditionalFormatMembers: MembersOf<"TopBottomConditionalFormat"> = {
  scalars: {
    Rule: ruleScalar(
      "topBottom",
      ({ type, rank }) => ({ rank, type: officeWord(type) }),
      (value) => {
        const given = membersArgument(value, "rule");
        const type = bookWord(given.type, rankings, "type");
        const most = type.endsWith("Percent") ? 100 : 1000;
        const rank = numberValue(given.rank, "rank", [1, most]);
        if (!Number.isInteger(rank)) throw invalidArgument("rank must be a whole number.");
        return { type, rank };
      },
    ),
  },
  links: formatLink,
};

export const textConditionalFormatMembers: MembersOf<"TextConditionalFormat"> = {
  scalars: {
    Rule: ruleScalar(
      "containsText",
      ({ operator, text }) => ({ operator: officeWord(operator), text }),
      (value) => {
        const given = membersArgument(value, "rule");
        const operator = bookWord(given.operator, textOperators, "operator");
        const text = textValue(given.text, "text");
        if (text === "") throw invalidArgument("text is missing.");
        return { operator, text };
      },
    ),
  },
  links: formatLink,
};

export const presetCriteriaConditionalFormatMembers: MembersOf<"PresetCriteriaConditionalFormat"> =
  {
    scalars: {
      Rule: ruleScalar(
        "presetCriteria",
        ({ criterion }) => ({ criterion: officeWord(criterion) }),
        (value) => {
          const given = membersArgument(value, "rule");
          return { criterion: bookWord(given.criterion, presets, "criterion") };
        },
      ),
    },
    links: formatLink,
  };
