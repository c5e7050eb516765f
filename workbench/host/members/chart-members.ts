import type { Area } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import type { Chart } from "../../book/charts/chart";
import { type ChartKind, isRound } from "../../book/charts/chart-kind";
import { defaultAnchor } from "../../book/charts/default-anchor";
import { seriesOver } from "../../book/charts/series-over";
import { type Arguments, integerArgument, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import {
  isReferenceTo,
  type OfChart,
  type OnSheet,
  objectReference,
} from "../model/object-reference";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { replaceSeries, titleOf } from "./chart-own-title";
import { changeChart, chartOf } from "./chart-of";
import { chartLooks } from "./chart-own-looks";
import { getDataTable } from "./chart-parts-members";
import { chartPlace } from "./chart-place";
import { chartKind, chartTypeOf } from "./chart-types";
import { chartImage } from "./pictures";
import { eventMethods } from "./event-methods";
import { rangeOrAddress } from "./find-range";
import { textValue } from "./value-arguments";

const chartsOf = ({ sheetId }: OnSheet, session: Session) => sheetOf(session, sheetId).charts;

const chartReference = ({ sheetId }: OnSheet, { id }: Chart) =>
  objectReference("Chart", { sheetId, chartId: id });

/** A chart is found by its name, or by the id office.js knows it by from then on. */
function byKey(self: OnSheet, args: Arguments, session: Session) {
  const key = String(args[0]);
  const chart = chartsOf(self, session).find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  if (chart === undefined) throw itemNotFound(`chart ${key}`);
  return chartReference(self, chart);
}

const noTitles = { category: null, value: null, secondaryValue: null };

/** The series over a range that is given with how its lines are taken. */
function seriesArgument(
  [source, seriesBy]: Arguments,
  kind: ChartKind,
  session: Session,
): { readonly area: Area; readonly series: Chart["series"] } {
  if (!isReferenceTo(source, "Range")) throw invalidArgument("sourceData must be a range.");
  const words = ["Auto", "Columns", "Rows"] as const;
  const word = isAbsent(seriesBy) ? "Auto" : wordArgument(seriesBy, words, "seriesBy");
  if (isUnbounded(source.self.area)) throw notImplemented("A chart of whole rows or columns");
  const area = areaOf(source.self);
  const by = ({ Auto: "auto", Columns: "columns", Rows: "rows" } as const)[word];
  return { area, series: seriesOver(sheetOf(session, source.self.sheetId), area, kind, by) };
}

function add(self: OnSheet, args: Arguments, session: Session) {
  const kind = chartKind(args[0], "type");
  const { area, series } = seriesArgument(args.slice(1), kind, session);
  return chartReference(self, addOver(self, area, series, session));
}

/** The chart shows other cells, drawn as its first series was. */
function setData(self: OfChart, args: Arguments, session: Session): void {
  const { series: before, lastKind = "column" } = chartOf(self, session);
  const kind = before[0]?.kind ?? lastKind;
  replaceSeries(self, session, { series: seriesArgument(args, kind, session).series });
}

function addOver(
  { sheetId }: OnSheet,
  area: Area,
  series: Chart["series"],
  session: Session,
): Chart {
  const chart = {
    anchor: defaultAnchor(sheetOf(session, sheetId), area),
    title: titleOf(series, session),
    axisTitles: noTitles,
    legend: series.length > 1 || isRound(series[0]?.kind ?? "line") ? ("bottom" as const) : null,
    series,
  };
  return session.book.addChart(sheetId, chart, "add-in");
}

export const chartCollectionMembers: MembersOf<"ChartCollection"> = {
  scalars: { Count: { get: (self, session) => chartsOf(self, session).length } },
  items: (self, session) => chartsOf(self, session).map((chart) => chartReference(self, chart)),
  indexer: byKey,
  methods: {
    ...eventMethods<OnSheet>("Activated", "chartActivated", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Added", "chartAdded", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Deactivated", "chartDeactivated", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Deleted", "chartDeleted", ({ sheetId }) => sheetId),
    Add: { needs: "calculated", run: add },
    GetCount: (self, _args, session) => chartsOf(self, session).length,
    GetItemAt: (self, args, session) => {
      const chart = chartsOf(self, session)[integerArgument(args, 0, "index")];
      if (chart === undefined) throw itemNotFound("such chart");
      return chartReference(self, chart);
    },
  },
};

/** The chart keeps its size, as far as whole cells can tell, and begins at another cell. */
function moveTo(self: OfChart, [start]: Arguments, session: Session): void {
  const sheet = sheetOf(session, self.sheetId);
  const range = rangeOrAddress(session, start, sheet);
  if (range.sheetId !== sheet.id)
    throw invalidArgument("A chart's position is on its own worksheet.");
  const { row, column } = areaOf(range);
  const { from, to } = chartOf(self, session).anchor;
  changeChart(self, session, {
    anchor: {
      from: { row, column, right: 0, down: 0 },
      to: { ...to, row: to.row - from.row + row, column: to.column - from.column + column },
    },
  });
}

/** The chart covers its first and its last cell whole. */
function setPosition(self: OfChart, args: Arguments, session: Session): void {
  if (isAbsent(args[1])) return moveTo(self, args, session);
  const sheet = sheetOf(session, self.sheetId);
  const [start, end] = [args[0], args[1]].map((cell) => rangeOrAddress(session, cell, sheet));
  if (start?.sheetId !== sheet.id || end?.sheetId !== sheet.id)
    throw invalidArgument("A chart's position is on its own worksheet.");
  const [first, last] = [areaOf(start), areaOf(end)];
  changeChart(self, session, {
    anchor: {
      from: { row: first.row, column: first.column, right: 0, down: 0 },
      to: { row: lastRow(last) + 1, column: lastColumn(last) + 1, right: 0, down: 0 },
    },
  });
}

function activate(self: OfChart, _args: Arguments, session: Session): void {
  const { sheetId, id: chartId } = { ...self, ...chartOf(self, session) };
  const left = session.activeChart;
  if (session.book.activeSheet.id !== sheetId) session.book.activate(sheetId, "add-in");
  if (left?.chartId === chartId && left.sheetId === sheetId) return;
  session.activeChart = { sheetId, chartId };
  session.onChartActivated(left, session.activeChart);
}

/** The type all series have; a chart that combines two has none, as in Excel. */
function typeOf({ series, lastKind }: Chart) {
  const [first = lastKind, ...others] = new Set(series.map(({ kind }) => kind));
  return first === undefined || others.length > 0 ? "Invalid" : chartTypeOf(first);
}

function setType(self: OfChart, value: unknown, session: Session): void {
  const kind = chartKind(value, "chartType");
  const { series } = chartOf(self, session);
  changeChart(self, session, { series: series.map((one) => ({ ...one, kind })) });
}

export const chartMembers: MembersOf<"Chart"> = {
  identity: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (self, session) => chartOf(self, session).name,
      set: (self, value, session) => changeChart(self, session, { name: textValue(value, "name") }),
    },
    ChartType: { get: (self, session) => typeOf(chartOf(self, session)), set: setType },
    ...chartPlace,
    ...chartLooks,
  },
  links: {
    Axes: ({ sheetId, chartId }) => objectReference("ChartAxes", { sheetId, chartId }),
    DataLabels: (self) =>
      objectReference("ChartDataLabels", { ...self, series: null, part: "dataLabels" }),
    Format: (self) => objectReference("ChartAreaFormat", { ...self, series: null, part: "area" }),
    Legend: ({ sheetId, chartId }) => objectReference("ChartLegend", { sheetId, chartId }),
    PlotArea: (self) =>
      objectReference("ChartPlotArea", { ...self, series: null, part: "plotArea" }),
    Series: ({ sheetId, chartId }) =>
      objectReference("ChartSeriesCollection", { sheetId, chartId }),
    Title: ({ sheetId, chartId }) => objectReference("ChartTitle", { sheetId, chartId }),
    Worksheet: ({ sheetId }) => objectReference("Worksheet", { sheetId }),
  },
  methods: {
    ...eventMethods<OfChart>("Activated", "chartActivated", ({ chartId }) => chartId),
    ...eventMethods<OfChart>("Deactivated", "chartDeactivated", ({ chartId }) => chartId),
    Activate: activate,
    Delete: ({ sheetId, chartId }, _args, { book }) => book.deleteChart(sheetId, chartId, "add-in"),
    GetImage: { needs: "calculated", run: chartImage },
    GetDataTable: { since: "1.14", run: getDataTable },
    SetData: { needs: "calculated", run: setData },
    SetPosition: setPosition,
  },
};
