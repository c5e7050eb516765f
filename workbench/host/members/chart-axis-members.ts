import { type ChartAxisName, hasSecondaryAxis } from "../../book/charts/chart";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import type { Session } from "../model/session";
import { type OfChart, type OfLook, type Selves, objectReference } from "../model/object-reference";
import { itemNotFound, notImplemented } from "../refusals";
import { look } from "./chart-looks";
import { changeChart, chartOf } from "./chart-of";
import { flagValue, numberValue, textValue } from "./value-arguments";

type Axis = Selves["ChartAxis"];

const axisReference = ({ sheetId, chartId }: OfChart, axis: ChartAxisName) =>
  objectReference("ChartAxis", { sheetId, chartId, axis });

/** There is a secondary value axis only while a series is read from it. */
function getItem(self: OfChart, args: Arguments, session: Session) {
  const types = ["Category", "Value", "Series", "Invalid"] as const;
  const type = wordArgument(args[0], types, "type");
  const group = isAbsent(args[1])
    ? "Primary"
    : wordArgument(args[1], ["Primary", "Secondary"] as const, "group");
  if (type !== "Category" && type !== "Value") throw itemNotFound(`axis ${type}`);
  if (group === "Primary") return axisReference(self, type === "Value" ? "value" : "category");
  if (type === "Category") throw notImplemented("The secondary category axis");
  if (!hasSecondaryAxis(chartOf(self, session))) throw itemNotFound("secondary value axis");
  return axisReference(self, "secondaryValue");
}

export const chartAxesMembers: MembersOf<"ChartAxes"> = {
  links: {
    CategoryAxis: (self) => axisReference(self, "category"),
    ValueAxis: (self) => axisReference(self, "value"),
  },
  methods: { GetItem: getItem },
};

const lookOfAxis = ({ axis, sheetId, chartId }: Axis, part = "") => ({
  ...{ sheetId, chartId, series: null },
  part: `${axis}${part}`,
});

const ofAxis = <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => ({
  get: (self: Axis, session: Session) => get(lookOfAxis(self), session),
  set: (self: Axis, value: unknown, session: Session) => set(lookOfAxis(self), value, session),
});

/** A measure of an axis, "" where the program chooses it. */
const measure = (name: string, limits: readonly [number, number]) =>
  look<string | number>(name, "", (value) => numberValue(value, name, limits));

const units = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;

export const chartAxisMembers: MembersOf<"ChartAxis"> = {
  scalars: {
    AxisGroup: { get: ({ axis }) => (axis === "secondaryValue" ? "Secondary" : "Primary") },
    /** "" where the program chooses it. */
    Minimum: {
      get: (self, session) => chartOf(self, session).axisMinimums?.[self.axis] ?? "",
      set: (self, value, session) => {
        if (self.axis === "category") throw notImplemented("The minimum of a category axis");
        const minimum = numberValue(value, "minimum", [-Number.MAX_VALUE, Number.MAX_VALUE]);
        const { axisMinimums } = chartOf(self, session);
        changeChart(self, session, { axisMinimums: { ...axisMinimums, [self.axis]: minimum } });
      },
    },
    DisplayUnit: ofAxis(
      look<(typeof units)[number]>("displayUnit", "None", (value, name) =>
        wordArgument(value, units, name),
      ),
    ),
    MajorUnit: ofAxis(measure("majorUnit", [Number.MIN_VALUE, Number.MAX_VALUE])),
    Maximum: ofAxis(measure("maximum", [-Number.MAX_VALUE, Number.MAX_VALUE])),
    MinorUnit: ofAxis(measure("minorUnit", [Number.MIN_VALUE, Number.MAX_VALUE])),
    ShowDisplayUnitLabel: ofAxis(look("showDisplayUnitLabel", true, flagValue)),
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
  },
};
