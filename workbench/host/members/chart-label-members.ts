import { wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { look } from "./chart-looks";
import { flagValue, textValue } from "./value-arguments";

const flag = (value: unknown, name: string): boolean => flagValue(value, name);

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** The labels of all series, or of one. */
export const chartDataLabelsMembers: MembersOf<"ChartDataLabels"> = {
  scalars: {
    Position: look<(typeof positions)[number]>("position", "None", (value, name) =>
      wordArgument(value, positions, name),
    ),
    Separator: look("separator", ",", textValue),
    ShowBubbleSize: look("showBubbleSize", false, flag),
    ShowCategoryName: look("showCategoryName", false, flag),
    ShowLegendKey: look("showLegendKey", false, flag),
    ShowPercentage: look("showPercentage", false, flag),
    ShowSeriesName: look("showSeriesName", false, flag),
    ShowValue: look("showValue", true, flag),
  },
  links: { Format: (self) => objectReference("ChartDataLabelFormat", self) },
};

export const chartGridlinesMembers: MembersOf<"ChartGridlines"> = {
  scalars: {
    Visible: look("visible", ({ part }) => part === "value.majorGridlines", flag),
  },
  links: { Format: (self) => objectReference("ChartGridlinesFormat", self) },
};
