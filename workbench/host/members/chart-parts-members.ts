import { type Arguments, integerArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference, type OfChart, type OfLook, type Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../refusals";
import { hasThing } from "./chart-kind-has";
import { chartOf, kindsOf } from "./chart-of";
import { sizeOf } from "./chart-size";
import { look, lookOf, setLook } from "./chart-looks";
import { flagLook } from "./chart-words";
import { numberValue } from "./value-arguments";

const dataTable = ({ sheetId, chartId }: OfChart): OfLook => ({
  ...{ sheetId, chartId, series: null },
  part: "dataTable",
});

/** The table of values under a chart, hidden until it is shown; some kinds of charts have none. */
export function getDataTable(self: OfChart, _args: Arguments, session: Session) {
  const table = dataTable(self);
  if (!kindsOf(table, session).every((kind) => hasThing(kind, "a data table")))
    throw itemNotFound("data table of such a chart");
  return objectReference("ChartDataTable", table);
}

export const chartDataTableMembers: MembersOf<"ChartDataTable"> = {
  scalars: {
    ShowHorizontalBorder: flagLook("showHorizontalBorder", true),
    ShowLegendKey: flagLook("showLegendKey", true),
    ShowOutlineBorder: flagLook("showOutlineBorder", true),
    ShowVerticalBorder: flagLook("showVerticalBorder", true),
    Visible: flagLook("visible", false),
  },
  links: {
    Format: (self) => objectReference("ChartDataTableFormat", self),
  },
};

/** A measure of the plot area in points: what was set, else about where Excel would lay it. */
const measure = (name: string, share: (chart: { width: number; height: number }) => number) => ({
  get: (self: OfLook, session: Session) =>
    Number(lookOf(self, name, session) ?? share(sizeOf(self, session))),
  set: (self: OfLook, value: unknown, session: Session) => {
    setLook(self, name, numberValue(value, name, [0, 20_000]), session);
    setLook(self, "position", "Custom", session);
  },
});

export const chartPlotAreaMembers: MembersOf<"ChartPlotArea"> = {
  scalars: {
    Height: measure("height", ({ height }) => height * 0.75),
    InsideHeight: measure("insideHeight", ({ height }) => height * 0.65),
    InsideLeft: measure("insideLeft", ({ width }) => width * 0.1),
    InsideTop: measure("insideTop", ({ height }) => height * 0.15),
    InsideWidth: measure("insideWidth", ({ width }) => width * 0.85),
    Left: measure("left", ({ width }) => width * 0.02),
    Position: look<"Automatic" | "Custom">("position", "Automatic", (value) => {
      if (value !== "Automatic" && value !== "Custom")
        throw invalidArgument("position must be one of Automatic, Custom.");
      return value;
    }),
    Top: measure("top", ({ height }) => height * 0.15),
    Width: measure("width", ({ width }) => width * 0.96),
  },
  links: { Format: (self) => objectReference("ChartPlotAreaFormat", self) },
};

export const chartFormatStringMembers: MembersOf<"ChartFormatString"> = {
  links: {
    Font: (self) => objectReference("ChartFont", { ...self, part: `${self.part}.font` }),
  },
};

/** A part of a text that may be formatted by itself. */
export function getSubstring(self: OfLook, args: Arguments, text: string) {
  const start = integerArgument(args, 0, "start");
  const length = integerArgument(args, 1, "length");
  if (start < 0 || length < 0 || start + length > text.length)
    throw invalidArgument(`The text has ${text.length} characters.`);
  return objectReference("ChartFormatString", {
    ...self,
    part: `${self.part}.characters.${start}.${length}`,
  });
}

type Entries = Selves["ChartLegendEntryCollection"];

const entryOf = ({ sheetId, chartId }: OfChart, index: number) =>
  objectReference("ChartLegendEntry", {
    ...{ sheetId, chartId, series: null, index },
    part: `legend.entries.${index}`,
  });

const entriesOf = (self: Entries, session: Session) =>
  chartOf(self, session).series.map((_, index) => entryOf(self, index));

export const chartLegendEntryCollectionMembers: MembersOf<"ChartLegendEntryCollection"> = {
  items: entriesOf,
  methods: {
    GetCount: (self, _args, session) => chartOf(self, session).series.length,
    GetItemAt: (self, args, session) => {
      const found = entriesOf(self, session)[integerArgument(args, 0, "index")];
      if (found === undefined) throw itemNotFound("such legend entry");
      return found;
    },
  },
};

export const chartLegendEntryMembers: MembersOf<"ChartLegendEntry"> = {
  scalars: { Index: { get: ({ index }) => index }, Visible: flagLook("visible", true) },
};
