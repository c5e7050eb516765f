import { boundKinds, type DataBar } from "../../book/conditional-rule";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { ruleScalar } from "./conditional-format-of";
import { boundArgument, membersArgument } from "./rule-bounds";
import { bookWord, colorArgument, officeWord } from "./style-words";
import { flagValue } from "./value-arguments";

const directions = ["context", "leftToRight", "rightToLeft"] as const;
const axes = ["automatic", "none", "cellMidPoint"] as const;

const boundJson = ({ type, formula }: DataBar["lower"]) => ({
  ...(formula === null ? {} : { formula }),
  type: officeWord(type),
});

const bound = (value: unknown, name: string) =>
  boundArgument(membersArgument(value, name), boundKinds, name);

/** "" takes a border or an axis away. */
const colorOrNone = (value: unknown): string | null => (value === "" ? null : colorArgument(value));

export const dataBarConditionalFormatMembers: MembersOf<"DataBarConditionalFormat"> = {
  scalars: {
    AxisColor: ruleScalar(
      "dataBar",
      ({ axisColor }) => axisColor,
      (value) => ({ axisColor: colorArgument(value) }),
    ),
    AxisFormat: ruleScalar(
      "dataBar",
      ({ axis }) => officeWord(axis),
      (value) => ({ axis: bookWord(value, axes, "axisFormat") }),
    ),
    BarDirection: ruleScalar(
      "dataBar",
      ({ direction }) => officeWord(direction),
      (value) => ({ direction: bookWord(value, directions, "barDirection") }),
    ),
    LowerBoundRule: ruleScalar(
      "dataBar",
      ({ lower }) => boundJson(lower),
      (value) => ({ lower: bound(value, "lowerBoundRule") }),
    ),
    ShowDataBarOnly: ruleScalar(
      "dataBar",
      ({ showBarOnly }) => showBarOnly,
      (value) => ({ showBarOnly: flagValue(value, "showDataBarOnly") }),
    ),
    UpperBoundRule: ruleScalar(
      "dataBar",
      ({ upper }) => boundJson(upper),
      (value) => ({ upper: bound(value, "upperBoundRule") }),
    ),
  },
  links: {
    NegativeFormat: (self) => objectReference("ConditionalDataBarNegativeFormat", self),
    PositiveFormat: (self) => objectReference("ConditionalDataBarPositiveFormat", self),
  },
};

export const conditionalDataBarPositiveFormatMembers: MembersOf<"ConditionalDataBarPositiveFormat"> =
  {
    scalars: {
      BorderColor: ruleScalar(
        "dataBar",
        ({ border }) => border ?? "",
        (value) => ({ border: colorOrNone(value) }),
      ),
      FillColor: ruleScalar(
        "dataBar",
        ({ fill }) => fill,
        (value) => ({ fill: colorArgument(value) }),
      ),
      GradientFill: ruleScalar(
        "dataBar",
        ({ isGradient }) => isGradient,
        (value) => ({ isGradient: flagValue(value, "gradientFill") }),
      ),
    },
  };

/** What bars of negative numbers take when they no longer look as the others. */
const negativeRed = "#FF0000";

export const conditionalDataBarNegativeFormatMembers: MembersOf<"ConditionalDataBarNegativeFormat"> =
  {
    scalars: {
      BorderColor: ruleScalar(
        "dataBar",
        ({ negativeBorder, border }) => negativeBorder ?? border ?? "",
        (value) => ({ negativeBorder: colorOrNone(value) }),
      ),
      FillColor: ruleScalar(
        "dataBar",
        ({ negativeFill, fill }) => negativeFill ?? fill,
        (value) => ({ negativeFill: colorArgument(value) }),
      ),
      MatchPositiveBorderColor: ruleScalar(
        "dataBar",
        ({ negativeBorder }) => negativeBorder === null,
        (value) => ({
          negativeBorder: flagValue(value, "matchPositiveBorderColor") ? null : negativeRed,
        }),
      ),
      MatchPositiveFillColor: ruleScalar(
        "dataBar",
        ({ negativeFill }) => negativeFill === null,
        (value) => ({
          negativeFill: flagValue(value, "matchPositiveFillColor") ? null : negativeRed,
        }),
      ),
    },
  };
