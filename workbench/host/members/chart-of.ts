import type { Book } from "../../book/book";
import type { Chart } from "../../book/charts/chart";
import { type ChartKind, chartKindWords } from "../../book/charts/chart-kind";
import { type Session, sheetOf } from "../model/session";
import type { OfChart } from "../model/object-reference";
import { itemNotFound, notImplemented } from "../refusals";
import { textValue } from "./value-arguments";

/** The chart an add-in holds, as it is now. */
export function chartOf({ sheetId, chartId }: OfChart, session: Session): Chart {
  const found = sheetOf(session, sheetId).charts.find(({ id }) => id === chartId);
  if (found === undefined) throw itemNotFound("such chart");
  return found;
}

/** Changes the chart an add-in holds. */
export function changeChart(
  { sheetId, chartId }: OfChart,
  session: Session,
  change: Parameters<Book["changeChart"]>[2],
): void {
  session.book.changeChart(sheetId, chartId, change, "add-in");
}

/** Office.js's ChartType of every kind the book holds; Excel has about eighty. */
const typeNames = {
  area: "Area",
  areaStacked: "AreaStacked",
  areaStacked100: "AreaStacked100",
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  bar: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  pie: "Pie",
  doughnut: "Doughnut",
  radar: "Radar",
  line: "Line",
  lineStacked: "LineStacked",
  lineStacked100: "LineStacked100",
  scatter: "XYScatter",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

/** Office.js's ChartType as a kind the book holds; another is refused by name. */
export function chartKind(value: unknown, name: string): ChartKind {
  const word = textValue(value, name);
  const kind = chartKindWords.find((one) => typeNames[one] === word);
  if (kind === undefined) throw notImplemented(`The chart type ${word}`);
  return kind;
}

/** A kind as Office.js's ChartType. */
export const chartTypeOf = (kind: ChartKind) => typeNames[kind];
