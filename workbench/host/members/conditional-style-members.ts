import type { DifferentialStyle } from "../../book/conditional-format";
import type { MembersOf, Settable } from "../model/class-table";
import { type OfConditionalFormat, objectReference } from "../model/object-reference";
import { changeDifferentialStyle, conditionalFormatOf } from "./conditional-format-of";
import { numberFormatArgument } from "../ranges/number-format-argument";
import { bookWord, colorArgument } from "./style-words";
import { flagValue, textValue } from "./value-arguments";

const differential = <T>(
  get: (style: DifferentialStyle) => T | undefined,
  change: (value: unknown) => DifferentialStyle,
): Settable<OfConditionalFormat, T | null> => ({
  get: (self, session) => get(conditionalFormatOf(self, session).style) ?? null,
  set: (self, value, session) => changeDifferentialStyle(self, change(value), session),
});

export const conditionalRangeFormatMembers: MembersOf<"ConditionalRangeFormat"> = {
  scalars: {
    NumberFormat: differential(
      ({ numberFormat }) => numberFormat,
      (value) => ({ numberFormat: numberFormatArgument(textValue(value, "numberFormat")) }),
    ),
  },
  links: {
    Fill: (self) => objectReference("ConditionalRangeFill", self),
    Font: (self) => objectReference("ConditionalRangeFont", self),
  },
};

export const conditionalRangeFillMembers: MembersOf<"ConditionalRangeFill"> = {
  scalars: {
    Color: differential(
      ({ fill }) => fill ?? "",
      (value) => ({ fill: colorArgument(value) }),
    ),
  },
  methods: {
    Clear: (self, _args, session) => changeDifferentialStyle(self, { fill: undefined }, session),
  },
};

const noFont = {
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
};

export const conditionalRangeFontMembers: MembersOf<"ConditionalRangeFont"> = {
  scalars: {
    Color: differential(
      ({ fontColor }) => fontColor ?? "",
      (value) => ({ fontColor: colorArgument(value) }),
    ),
    Bold: differential(
      ({ bold }) => bold,
      (value) => ({ bold: flagValue(value, "bold") }),
    ),
    Italic: differential(
      ({ italic }) => italic,
      (value) => ({ italic: flagValue(value, "italic") }),
    ),
    Strikethrough: differential(
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: flagValue(value, "strikethrough") }),
    ),
    Underline: differential(
      ({ underline }) => (underline === true ? "Single" : "None"),
      (value) => ({ underline: bookWord(value, ["none", "single"], "underline") === "single" }),
    ),
  },
  methods: { Clear: (self, _args, session) => changeDifferentialStyle(self, noFont, session) },
};
