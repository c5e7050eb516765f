import { absoluteAddress } from "../../book/address";
import type { ChartSeries } from "../../book/charts/chart";
import { plottedCells, seriesName } from "../../book/charts/chart-data";
import { isError } from "../../book/value";
import { type Arguments, integerArgument, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import {
  isReferenceTo,
  type OfChart,
  type Selves,
  objectReference,
} from "../model/object-reference";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { changeChart, chartKind, chartOf, chartTypeOf } from "./chart-of";
import { lookOfSeries, seriesLooks } from "./chart-series-looks";
import { textValue } from "./value-arguments";

type Series = Selves["ChartSeries"];

const seriesReference = ({ sheetId, chartId }: OfChart, index: number) =>
  objectReference("ChartSeries", { sheetId, chartId, index });

function getItemAt(self: OfChart, args: Arguments, session: Session) {
  const index = integerArgument(args, 0, "index");
  if (chartOf(self, session).series[index] === undefined) throw itemNotFound(`series ${index}`);
  return seriesReference(self, index);
}

/** A new series is drawn as the one before it, over the same categories, and has no values yet. */
function add(self: OfChart, args: Arguments, session: Session) {
  if (!isAbsent(args[1])) throw notImplemented("Adding a series anywhere but at the end");
  const { series } = chartOf(self, session);
  const { kind = "column", categories = null } = series.at(-1) ?? {};
  const name = isAbsent(args[0]) ? "" : literal(textValue(args[0], "name"));
  const added = { name, values: null, categories, kind, axisGroup: "primary" } as const;
  changeChart(self, session, { series: [...series, added] });
  return seriesReference(self, series.length);
}

export const chartSeriesCollectionMembers: MembersOf<"ChartSeriesCollection"> = {
  scalars: { Count: { get: (self, session) => chartOf(self, session).series.length } },
  items: (self, session) =>
    chartOf(self, session).series.map((_, index) => seriesReference(self, index)),
  methods: {
    Add: add,
    GetCount: (self, _args, session) => chartOf(self, session).series.length,
    GetItemAt: getItemAt,
  },
};

function seriesOf(self: Series, session: Session): ChartSeries {
  const found = chartOf(self, session).series[self.index];
  if (found === undefined) throw itemNotFound(`series ${self.index}`);
  return found;
}

function change(self: Series, session: Session, by: Partial<ChartSeries>): void {
  seriesOf(self, session);
  const { series } = chartOf(self, session);
  changeChart(self, session, {
    series: series.map((one, index) => (index === self.index ? { ...one, ...by } : one)),
  });
}

/** In Excel a name that begins with "=" refers to a cell; the workbench takes texts only. */
function literal(name: string): string {
  if (name.startsWith("=")) throw notImplemented("A series name that is a formula");
  return name;
}

/** The range a series takes its values or categories from: one row or one column. */
function sourceArgument(args: Arguments, session: Session): string {
  const [range] = args;
  if (!isReferenceTo(range, "Range")) throw invalidArgument("sourceData must be a range.");
  const area = areaOf(range.self);
  if (isUnbounded(area)) throw notImplemented("A series of whole rows or columns");
  if (area.rows > 1 && area.columns > 1)
    throw invalidArgument("A series takes one row or one column.");
  return `=${absoluteAddress(sheetOf(session, range.self.sheetId).name, area)}`;
}

/** Excel numbers series without a name. */
function shownName(self: Series, session: Session): string {
  const series = seriesOf(self, session);
  const word = session.profile.language === "zh-CN" ? "系列" : "Series";
  const name = seriesName(series, (sheet) => session.book.sheet(sheet));
  return series.name === "" ? `${word}${self.index + 1}` : name;
}

/** What the cells say that a series takes its values or categories from, as texts. */
function dimensionValues(self: Series, args: Arguments, session: Session): readonly string[] {
  const all = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;
  const dimension = wordArgument(args[0], all, "dimension");
  if (dimension !== "Categories" && dimension !== "Values")
    throw notImplemented(`The dimension ${dimension} of a series`);
  const { values, categories } = seriesOf(self, session);
  const source = dimension === "Values" ? values : categories;
  return plottedCells(source, (sheet) => session.book.sheet(sheet)).map((cell) => {
    const value = cell?.value ?? "";
    return isError(value) ? value.error : String(value);
  });
}

const groups = { Primary: "primary", Secondary: "secondary" } as const;
const groupWords = ["Primary", "Secondary"] as const;

export const chartSeriesMembers: MembersOf<"ChartSeries"> = {
  scalars: {
    AxisGroup: {
      get: (self, session) =>
        seriesOf(self, session).axisGroup === "primary" ? "Primary" : "Secondary",
      set: (self, value, session) =>
        change(self, session, { axisGroup: groups[wordArgument(value, groupWords, "axisGroup")] }),
    },
    ChartType: {
      get: (self, session) => chartTypeOf(seriesOf(self, session).kind),
      set: (self, value, session) => change(self, session, { kind: chartKind(value, "chartType") }),
    },
    ...seriesLooks,
    Name: {
      get: shownName,
      set: (self, value, session) =>
        change(self, session, { name: literal(textValue(value, "name")) }),
    },
  },
  links: {
    DataLabels: (self) => objectReference("ChartDataLabels", lookOfSeries(self, "dataLabels")),
    Format: (self) => objectReference("ChartSeriesFormat", lookOfSeries(self)),
    Points: (self) => objectReference("ChartPointsCollection", self),
  },
  methods: {
    Delete: (self, _args, session) => {
      seriesOf(self, session);
      const { series } = chartOf(self, session);
      changeChart(self, session, { series: series.filter((_, index) => index !== self.index) });
    },
    GetDimensionValues: { since: "1.12", needs: "calculated", run: dimensionValues },
    SetValues: (self, args, session) =>
      change(self, session, { values: sourceArgument(args, session) }),
    SetXAxisValues: (self, args, session) =>
      change(self, session, { categories: sourceArgument(args, session) }),
  },
};
