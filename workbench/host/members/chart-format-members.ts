import { type Arguments, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference, type OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { look, setLook } from "./chart-looks";
import { colorArgument } from "./style-words";
import { flagValue, fontNameValue, numberValue } from "./value-arguments";

const within = (self: OfLook, part: string): OfLook => ({
  ...self,
  part: `${self.part}.${part}`,
});

const flag = (value: unknown, name: string): boolean => flagValue(value, name);
const size = (value: unknown, name: string): number => numberValue(value, name, [1, 409]);
const weight = (value: unknown, name: string): number => numberValue(value, name, [0, 1584]);
const textGray = "#595959";

/** Excel writes a chart's title larger than the rest. */
const isChartTitle = ({ part }: OfLook): boolean => part.startsWith("title.");

export const chartFontMembers: MembersOf<"ChartFont"> = {
  scalars: {
    Bold: look("bold", false, flag),
    Color: look("color", textGray, (value) => colorArgument(value)),
    Italic: look("italic", false, flag),
    Name: look("name", "Calibri", fontNameValue),
    Size: look("size", (self) => (isChartTitle(self) ? 14 : 9), size),
    Underline: look("underline", "None", (value, name) =>
      wordArgument(value, ["None", "Single"] as const, name),
    ),
  },
};

/** The colour of a fill: "" for none. */
export const chartFillMembers: MembersOf<"ChartFill"> = {
  methods: {
    Clear: (self, _args, session) => setLook(self, "color", "", session),
    SetSolidColor: (self, args: Arguments, session: Session) =>
      setLook(self, "color", colorArgument(args[0]), session),
  },
};

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

const lineScalars = {
  Color: look("color", "#BFBFBF", (value) => colorArgument(value)),
  LineStyle: look<(typeof lineStyles)[number]>("lineStyle", "Continuous", (value, name) =>
    wordArgument(value, lineStyles, name),
  ),
  Weight: look("weight", 0.75, weight),
};

export const chartLineFormatMembers: MembersOf<"ChartLineFormat"> = {
  scalars: lineScalars,
  methods: { Clear: (self, _args, session) => setLook(self, "lineStyle", "None", session) },
};

export const chartBorderMembers: MembersOf<"ChartBorder"> = {
  scalars: lineScalars,
  methods: { Clear: (self, _args, session) => setLook(self, "lineStyle", "None", session) },
};

const fill = (self: OfLook) => objectReference("ChartFill", within(self, "fill"));
const font = (self: OfLook) => objectReference("ChartFont", within(self, "font"));
const border = (self: OfLook) => objectReference("ChartBorder", within(self, "border"));
const line = (self: OfLook) => objectReference("ChartLineFormat", within(self, "line"));

export const chartAreaFormatMembers: MembersOf<"ChartAreaFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartLegendFormatMembers: MembersOf<"ChartLegendFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartTitleFormatMembers: MembersOf<"ChartTitleFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartDataLabelFormatMembers: MembersOf<"ChartDataLabelFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartSeriesFormatMembers: MembersOf<"ChartSeriesFormat"> = {
  links: { Fill: fill, Line: line },
};
export const chartPointFormatMembers: MembersOf<"ChartPointFormat"> = {
  links: { Border: border, Fill: fill },
};
export const chartAxisTitleFormatMembers: MembersOf<"ChartAxisTitleFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartPlotAreaFormatMembers: MembersOf<"ChartPlotAreaFormat"> = {
  links: { Border: border, Fill: fill },
};
export const chartDataTableFormatMembers: MembersOf<"ChartDataTableFormat"> = {
  links: { Border: border, Fill: fill, Font: font },
};
export const chartTrendlineFormatMembers: MembersOf<"ChartTrendlineFormat"> = {
  links: { Line: line },
};
export const chartAxisFormatMembers: MembersOf<"ChartAxisFormat"> = {
  links: { Fill: fill, Font: font, Line: line },
};
export const chartGridlinesFormatMembers: MembersOf<"ChartGridlinesFormat"> = {
  links: { Line: line },
};
