import { type IconCriterion, type IconSet, iconSets } from "../../book/conditional-rule";
import { isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { invalidArgument } from "../refusals";
import { ruleScalar } from "./conditional-format-of";
import { membersArgument, operand, requireShare } from "./rule-bounds";
import { bookWord, officeWord } from "./style-words";
import { flagValue, numberValue } from "./value-arguments";

/** Even shares of the whole, in whole percents, as Excel cuts them. */
const shares = { three: [0, 33, 67], four: [0, 25, 50, 75], five: [0, 20, 40, 60, 80] } as const;

const sharesOf = (set: IconSet): readonly number[] =>
  set.startsWith("three") ? shares.three : set.startsWith("four") ? shares.four : shares.five;

/** From where on each icon of a set is shown until an add-in says otherwise. */
export const defaultCriteria = (set: IconSet): readonly IconCriterion[] =>
  sharesOf(set).map((share) => ({
    type: "percent",
    operator: "greaterThanOrEqual",
    formula: String(share),
    customIcon: null,
  }));

const types = ["number", "percent", "formula", "percentile"] as const;
const operators = ["greaterThan", "greaterThanOrEqual"] as const;

function iconArgument(value: unknown): IconCriterion["customIcon"] {
  if (isAbsent(value)) return null;
  const given = membersArgument(value, "customIcon");
  const set = bookWord(given.set, iconSets, "customIcon.set");
  const index = numberValue(given.index, "customIcon.index", [0, sharesOf(set).length - 1]);
  return { set, index };
}

function criterionArgument(value: unknown, index: number): IconCriterion {
  const name = `criteria[${index}]`;
  const given = membersArgument(value, name);
  const type = bookWord(given.type, types, `${name}.type`);
  const formula = operand(given.formula, name);
  requireShare(type, formula, name);
  return {
    type,
    operator: bookWord(given.operator, operators, `${name}.operator`),
    formula,
    customIcon: iconArgument(given.customIcon),
  };
}

/** The first icon needs no criterion: it is shown for whatever no other is for. */
function criteriaArgument(value: unknown, set: IconSet): readonly IconCriterion[] {
  const defaults = defaultCriteria(set);
  if (!Array.isArray(value) || value.length !== defaults.length)
    throw invalidArgument(`The set has ${defaults.length} icons, each with a criterion.`);
  return defaults.map((first, index) => {
    const given: unknown = value[index];
    if (index > 0) return criterionArgument(given, index);
    return { ...first, customIcon: iconArgument(membersArgument(given, "criteria[0]").customIcon) };
  });
}

const criterionJson = ({ type, operator, formula, customIcon }: IconCriterion) => ({
  type: officeWord(type),
  operator: officeWord(operator),
  formula: formula.startsWith("=") ? formula : `=${formula}`,
  ...(customIcon === null
    ? {}
    : { customIcon: { set: officeWord(customIcon.set), index: customIcon.index } }),
});

export const iconSetConditionalFormatMembers: MembersOf<"IconSetConditionalFormat"> = {
  scalars: {
    Criteria: ruleScalar(
      "iconSet",
      ({ criteria }) => criteria.map(criterionJson),
      (value, { set }) => ({ criteria: criteriaArgument(value, set) }),
    ),
    ReverseIconOrder: ruleScalar(
      "iconSet",
      ({ isReversed }) => isReversed,
      (value, { criteria }) => {
        const isReversed = flagValue(value, "reverseIconOrder");
        if (isReversed && criteria.some(({ customIcon }) => customIcon !== null))
          throw invalidArgument("The order of icons of one's own is not reversed.");
        return { isReversed };
      },
    ),
    ShowIconOnly: ruleScalar(
      "iconSet",
      ({ showIconOnly }) => showIconOnly,
      (value) => ({ showIconOnly: flagValue(value, "showIconOnly") }),
    ),
    Style: ruleScalar(
      "iconSet",
      ({ set }) => officeWord(set),
      (value) => {
        const set = bookWord(value, iconSets, "style");
        return { set, criteria: defaultCriteria(set) };
      },
    ),
  },
};
