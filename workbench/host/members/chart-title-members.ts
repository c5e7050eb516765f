import type { LegendPosition } from "../../book/charts/chart";
import { wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { notImplemented } from "../refusals";
import { changeChart, chartOf } from "./chart-of";
import { flagValue, textValue } from "./value-arguments";

export const chartTitleMembers: MembersOf<"ChartTitle"> = {
  scalars: {
    /** Setting a text shows the title. */
    Text: {
      get: (self, session) => chartOf(self, session).title ?? "",
      set: (self, value, session) =>
        changeChart(self, session, { title: textValue(value, "text") }),
    },
    Visible: {
      get: (self, session) => chartOf(self, session).title !== null,
      set: (self, value, session) => {
        const { title } = chartOf(self, session);
        const shown = flagValue(value, "visible");
        changeChart(self, session, { title: shown ? (title ?? "") : null });
      },
    },
  },
  links: {
    Format: (self) => objectReference("ChartTitleFormat", { ...self, series: null, part: "title" }),
  },
};

const positions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
const positionWords = ["Top", "Bottom", "Left", "Right"] as const;

function positionValue(value: unknown): LegendPosition {
  if (value === "Corner" || value === "Custom") throw notImplemented(`A legend at ${value}`);
  return positions[wordArgument(value, positionWords, "position")];
}

export const chartLegendMembers: MembersOf<"ChartLegend"> = {
  scalars: {
    Position: {
      get: (self, session) => {
        const { legend } = chartOf(self, session);
        return positionWords.find((word) => positions[word] === legend) ?? "Invalid";
      },
      set: (self, value, session) => changeChart(self, session, { legend: positionValue(value) }),
    },
    Visible: {
      get: (self, session) => chartOf(self, session).legend !== null,
      set: (self, value, session) => {
        const { legend } = chartOf(self, session);
        const shown = flagValue(value, "visible");
        changeChart(self, session, { legend: shown ? (legend ?? "right") : null });
      },
    },
  },
  links: {
    Format: (self) =>
      objectReference("ChartLegendFormat", { ...self, series: null, part: "legend" }),
  },
};
