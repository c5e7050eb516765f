import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { requireThing } from "./chart-kind-has";
import { kindsOf } from "./chart-of";
import { flagLook, wordLook } from "./chart-words";

const includes = ["Both", "MinusValues", "PlusValues"] as const;
const types = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;

const visible = flagLook("visible", false);

/** The bars at the points of a series that say how uncertain these are. */
export const chartErrorBarsMembers: MembersOf<"ChartErrorBars"> = {
  scalars: {
    EndStyleCap: flagLook("endStyleCap", true),
    Include: wordLook("include", "Both", includes),
    Type: wordLook("type", "FixedValue", types),
    Visible: {
      get: visible.get,
      set: (self, value, session) => {
        const thing = self.part === "xErrorBars" ? "error bars along the categories" : "error bars";
        for (const kind of kindsOf(self, session)) requireThing(kind, thing);
        visible.set(self, value, session);
      },
    },
  },
  links: { Format: (self) => objectReference("ChartErrorBarsFormat", self) },
};

export const chartErrorBarsFormatMembers: MembersOf<"ChartErrorBarsFormat"> = {
  links: {
    Line: (self) => objectReference("ChartLineFormat", { ...self, part: `${self.part}.line` }),
  },
};
