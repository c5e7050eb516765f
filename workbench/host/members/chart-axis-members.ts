import { type ChartAxisName, hasSecondaryAxis } from "../../book/charts/chart";
import { isRound } from "../../book/charts/chart-kind";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { type OfChart, type Selves, objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { axisLooks, lookOfAxis, requireMeasured } from "./chart-axis-looks";
import { setLook } from "./chart-looks";
import { changeChart, chartOf } from "./chart-of";
import { sourceArgument } from "./chart-source";
import { orientation } from "./chart-words";
import { flagValue, numberValue, textValue } from "./value-arguments";

type Axis = Selves["ChartAxis"];

const axisReference = ({ sheetId, chartId }: OfChart, axis: ChartAxisName) =>
  objectReference("ChartAxis", { sheetId, chartId, axis });

/** A primary axis; what is drawn around a middle has none. */
function ownAxis(self: OfChart, axis: ChartAxisName, session: Session) {
  const { series } = chartOf(self, session);
  if (series.length > 0 && series.every(({ kind }) => isRound(kind)))
    throw itemNotFound(`axis ${axis}`);
  return axisReference(self, axis);
}

/** There is a secondary value axis only while a series is read from it. */
function getItem(self: OfChart, args: Arguments, session: Session) {
  const types = ["Category", "Value", "Series", "Invalid"] as const;
  const type = wordArgument(args[0], types, "type");
  const group = isAbsent(args[1])
    ? "Primary"
    : wordArgument(args[1], ["Primary", "Secondary"] as const, "group");
  if (type !== "Category" && type !== "Value") throw itemNotFound(`axis ${type}`);
  if (group === "Primary") return ownAxis(self, type === "Value" ? "value" : "category", session);
  if (type === "Category") throw notImplemented("The secondary category axis");
  if (!hasSecondaryAxis(chartOf(self, session))) throw itemNotFound("secondary value axis");
  return axisReference(self, "secondaryValue");
}

export const chartAxesMembers: MembersOf<"ChartAxes"> = {
  links: {
    CategoryAxis: (self, session) => ownAxis(self, "category", session),
    ValueAxis: (self, session) => ownAxis(self, "value", session),
  },
  methods: { GetItem: getItem },
};

/** The same categories stand under all series, as in Excel. */
function setCategoryNames(self: Axis, args: Arguments, session: Session): void {
  if (self.axis !== "category") throw invalidArgument("Only a category axis has names.");
  const categories = sourceArgument(args, session);
  const { series } = chartOf(self, session);
  changeChart(self, session, { series: series.map((one) => ({ ...one, categories })) });
}

function setCustomDisplayUnit(self: Axis, args: Arguments, session: Session): void {
  const unit = numberValue(args[0], "value", [Number.MIN_VALUE, Number.MAX_VALUE]);
  setLook(lookOfAxis(self), "customDisplayUnit", unit, session);
  setLook(lookOfAxis(self), "displayUnit", "Custom", session);
}

function setPositionAt(self: Axis, args: Arguments, session: Session): void {
  const at = numberValue(args[0], "value", [-Number.MAX_VALUE, Number.MAX_VALUE]);
  setLook(lookOfAxis(self), "positionAt", at, session);
  setLook(lookOfAxis(self), "position", "Custom", session);
}

export const chartAxisMembers: MembersOf<"ChartAxis"> = {
  scalars: {
    AxisGroup: { get: ({ axis }) => (axis === "secondaryValue" ? "Secondary" : "Primary") },
    /** "" where the program chooses it. */
    Minimum: {
      get: (self, session) => chartOf(self, session).axisMinimums?.[self.axis] ?? "",
      set: (self, value, session) => {
        requireMeasured(self, "minimum", session);
        const minimum = numberValue(value, "minimum", [-Number.MAX_VALUE, Number.MAX_VALUE]);
        const { axisMinimums } = chartOf(self, session);
        changeChart(self, session, { axisMinimums: { ...axisMinimums, [self.axis]: minimum } });
      },
    },
    ...axisLooks,
    Type: { get: ({ axis }) => (axis === "category" ? "Category" : "Value") },
  },
  links: {
    Format: (self) => objectReference("ChartAxisFormat", lookOfAxis(self)),
    MajorGridlines: (self) =>
      objectReference("ChartGridlines", lookOfAxis(self, ".majorGridlines")),
    MinorGridlines: (self) =>
      objectReference("ChartGridlines", lookOfAxis(self, ".minorGridlines")),
    Title: (self) => objectReference("ChartAxisTitle", self),
  },
  methods: {
    SetCategoryNames: setCategoryNames,
    SetCustomDisplayUnit: setCustomDisplayUnit,
    SetPositionAt: setPositionAt,
  },
};

function setTitle(self: Axis, title: string | null, session: Session): void {
  const { axisTitles } = chartOf(self, session);
  changeChart(self, session, { axisTitles: { ...axisTitles, [self.axis]: title } });
}

const titleOf = (self: Axis, session: Session): string | null =>
  chartOf(self, session).axisTitles[self.axis];

export const chartAxisTitleMembers: MembersOf<"ChartAxisTitle"> = {
  scalars: {
    /** Setting a text shows the title. */
    Text: {
      get: (self, session) => titleOf(self, session) ?? "",
      set: (self, value, session) => setTitle(self, textValue(value, "text"), session),
    },
    Visible: {
      get: (self, session) => titleOf(self, session) !== null,
      set: (self, value, session) => {
        const shown = flagValue(value, "visible");
        setTitle(self, shown ? (titleOf(self, session) ?? "") : null, session);
      },
    },
    TextOrientation: {
      since: "1.12",
      get: (self, session) => orientation.get(lookOfAxis(self, ".title"), session),
      set: (self, value, session) => orientation.set(lookOfAxis(self, ".title"), value, session),
    },
  },
  links: {
    Format: (self) => objectReference("ChartAxisTitleFormat", lookOfAxis(self, ".title")),
  },
};
