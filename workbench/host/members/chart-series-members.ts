import { type ChartSeries, inPlotOrder } from "../../book/charts/chart";
import { plottedCells, seriesName } from "../../book/charts/chart-data";
import { isError } from "../../book/value";
import { type Arguments, integerArgument, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { type OfChart, type Selves, objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { requireThing } from "./chart-kind-has";
import { changeChart, chartOf } from "./chart-of";
import { replaceSeries } from "./chart-own-title";
import { lookOfSeries, seriesLooks } from "./chart-series-looks";
import { changeSeries, chartSeriesOf } from "./chart-series-of";
import { sourceArgument } from "./chart-source";
import { chartKind, chartTypeOf } from "./chart-types";
import { limitedText, wholeValue } from "./value-arguments";

type Series = Selves["ChartSeries"];

const seriesReference = ({ sheetId, chartId }: OfChart, index: number) =>
  objectReference("ChartSeries", { sheetId, chartId, index });

function getItemAt(self: OfChart, args: Arguments, session: Session) {
  const index = integerArgument(args, 0, "index");
  const found = inPlotOrder(chartOf(self, session))[index];
  if (found === undefined) throw itemNotFound(`series ${index}`);
  return seriesReference(self, found.index);
}

/** Excel's own limit of a chart. */
const mostSeries = 255;

/** A new series is drawn as the one before it, over the same categories, and has no values yet. */
function add(self: OfChart, args: Arguments, session: Session) {
  const { series, lastKind = "column" } = chartOf(self, session);
  if (series.length >= mostSeries)
    throw invalidArgument(`A chart has at most ${mostSeries} series.`);
  const place = isAbsent(args[1]) ? series.length : integerArgument(args, 1, "index");
  if (place < 0 || place > series.length) throw invalidArgument(`There is no place ${place}.`);
  const { kind = lastKind, categories = null } = series.at(-1) ?? {};
  const name = isAbsent(args[0]) ? "" : nameArgument(args[0]);
  const added = { name, values: null, categories, kind, axisGroup: "primary" } as const;
  replaceSeries(self, session, { series: [...series, added] });
  if (place < series.length) movePlotOrder({ ...self, index: series.length }, place, session);
  return seriesReference(self, series.length);
}

export const chartSeriesCollectionMembers: MembersOf<"ChartSeriesCollection"> = {
  scalars: { Count: { get: (self, session) => chartOf(self, session).series.length } },
  items: (self, session) =>
    inPlotOrder(chartOf(self, session)).map(({ index }) => seriesReference(self, index)),
  methods: {
    Add: add,
    GetCount: (self, _args, session) => chartOf(self, session).series.length,
    GetItemAt: getItemAt,
  },
};

/** In Excel a name that begins with "=" refers to a cell; the workbench takes texts only. */
function nameArgument(value: unknown): string {
  const name = limitedText(value, "name", 255);
  if (name.startsWith("=")) throw notImplemented("A series name that is a formula");
  return name;
}

/** Excel numbers series without a name. */
function shownName(self: Series, session: Session): string {
  const series = chartSeriesOf(self, session);
  const word = session.profile.language === "zh-CN" ? "系列" : "Series";
  const name = seriesName(series, (sheet) => session.book.sheet(sheet));
  return series.name === "" ? `${word}${self.index + 1}` : name;
}

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** The cells a dimension of a series comes from. */
function dimensionOf(
  { values, categories, bubbleSizes }: ChartSeries,
  dimension: (typeof dimensions)[number],
): string | null {
  if (dimension === "BubbleSizes") return bubbleSizes ?? null;
  return dimension === "Values" || dimension === "YValues" ? values : categories;
}

/** The cells a dimension comes from, as a reference without "=". */
function dataSource(self: Series, args: Arguments, session: Session): string {
  const dimension = wordArgument(args[0], dimensions, "dimension");
  return dimensionOf(chartSeriesOf(self, session), dimension)?.slice(1) ?? "";
}

/** Moves a series to a place among those that are drawn; the others make room. */
function movePlotOrder(self: Series, place: number, session: Session): void {
  const chart = chartOf(self, session);
  const others = inPlotOrder(chart).filter(({ index }) => index !== self.index);
  const moved = { series: chartSeriesOf(self, session), index: self.index };
  const ordered = others.toSpliced(place, 0, moved).map(({ index }) => index);
  changeChart(self, session, {
    series: chart.series.map((one, index) => ({ ...one, plotOrder: ordered.indexOf(index) })),
  });
}

/** What the cells say that a series takes its values or categories from, as texts. */
function dimensionValues(self: Series, args: Arguments, session: Session): readonly string[] {
  const dimension = wordArgument(args[0], dimensions, "dimension");
  const source = dimensionOf(chartSeriesOf(self, session), dimension);
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
        chartSeriesOf(self, session).axisGroup === "primary" ? "Primary" : "Secondary",
      set: (self, value, session) =>
        changeSeries(self, session, {
          axisGroup: groups[wordArgument(value, groupWords, "axisGroup")],
        }),
    },
    ChartType: {
      get: (self, session) => chartTypeOf(chartSeriesOf(self, session).kind),
      set: (self, value, session) =>
        changeSeries(self, session, { kind: chartKind(value, "chartType") }),
    },
    ...seriesLooks,
    PlotOrder: {
      get: (self, session) =>
        inPlotOrder(chartOf(self, session)).findIndex(({ index }) => index === self.index),
      set: (self, value, session) => {
        const last = chartOf(self, session).series.length - 1;
        movePlotOrder(self, wholeValue(value, "plotOrder", [0, last]), session);
      },
    },
    Name: {
      get: shownName,
      set: (self, value, session) => changeSeries(self, session, { name: nameArgument(value) }),
    },
  },
  links: {
    DataLabels: (self) => objectReference("ChartDataLabels", lookOfSeries(self, "dataLabels")),
    Format: (self) => objectReference("ChartSeriesFormat", lookOfSeries(self)),
    Points: (self) => objectReference("ChartPointsCollection", self),
    XErrorBars: (self) => objectReference("ChartErrorBars", lookOfSeries(self, "xErrorBars")),
    YErrorBars: (self) => objectReference("ChartErrorBars", lookOfSeries(self, "yErrorBars")),
    Trendlines: (self) => objectReference("ChartTrendlineCollection", self),
  },
  methods: {
    Delete: (self, _args, session) => {
      const deleted = chartSeriesOf(self, session);
      const series = chartOf(self, session).series.filter((one) => one !== deleted);
      replaceSeries(self, session, { series, lastKind: deleted.kind });
    },
    GetDimensionValues: { since: "1.12", needs: "calculated", run: dimensionValues },
    GetDimensionDataSourceString: { since: "1.15", run: dataSource },
    GetDimensionDataSourceType: {
      since: "1.15",
      run: (self, args, session) =>
        dataSource(self, args, session) === "" ? "Unknown" : "LocalRange",
    },
    SetBubbleSizes: (self, args, session) => {
      requireThing(chartSeriesOf(self, session).kind, "bubbles");
      changeSeries(self, session, { bubbleSizes: sourceArgument(args, session) });
    },
    SetValues: (self, args, session) =>
      changeSeries(self, session, { values: sourceArgument(args, session) }),
    SetXAxisValues: (self, args, session) =>
      changeSeries(self, session, { categories: sourceArgument(args, session) }),
  },
};
