import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { flagLook, wordLook } from "./chart-words";

const includes = ["Both", "MinusValues", "PlusValues"] as const;
const types = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;

/** The bars at the points of a series that say how uncertain these are. */
export const chartErrorBarsMembers: MembersOf<"ChartErrorBars"> = {
  scalars: {
    EndStyleCap: flagLook("endStyleCap", true),
    Include: wordLook("include", "Both", includes),
    Type: wordLook("type", "FixedValue", types),
    Visible: flagLook("visible", false),
  },
  links: { Format: (self) => objectReference("ChartErrorBarsFormat", self) },
};

export const chartErrorBarsFormatMembers: MembersOf<"ChartErrorBarsFormat"> = {
  links: {
    Line: (self) => objectReference("ChartLineFormat", { ...self, part: `${self.part}.line` }),
  },
};
