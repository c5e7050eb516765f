import { type AxisGroup, type Chart, hasSecondaryAxis } from "../../book/charts/chart";
import type { ChartData } from "../../book/charts/chart-data";
import type { ChartText } from "./chart-text";
import { type Box, layOutLegend, type LegendEntry, type Size } from "./lay-out-legend";
import { textWidth } from "./text-width";
import { type ValueScale, valueScale } from "./value-scale";

/** A text at a place; a turned one reads from bottom to top. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turned?: true;
}

export interface ValueAxis {
  readonly scale: ValueScale;
  /** Beside each tick. */
  readonly labels: readonly string[];
}

/** Where everything in a chart lies, in pixels from its top left corner. */
export interface ChartLayout {
  readonly titles: readonly PlacedText[];
  readonly axisTitles: readonly PlacedText[];
  readonly legend: readonly LegendEntry[];
  readonly plot: Box;
  readonly primary: ValueAxis;
  /** null: all series are read from the primary axis. */
  readonly secondary: ValueAxis | null;
  /** Every how many categories one is labelled, so that labels do not overlap. */
  readonly labelEvery: number;
}

export const labelFont = 11;
const titleFont = 16;
const titleLine = 22;
const axisTitleBand = 18;
const [padding, labelGap, labelBand] = [8, 6, 18];

const axisOf = (data: ChartData, text: ChartText, group: AxisGroup): ValueAxis => {
  const series = data.series.filter((one) => one.series.axisGroup === group);
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const scale = valueScale(values);
  const format = series[0]?.numberFormat ?? "General";
  return { scale, labels: scale.ticks.map((tick) => text.valueText(tick, format)) };
};

const labelWidth = ({ labels }: ValueAxis): number =>
  Math.max(...labels.map((label) => textWidth(label, labelFont))) + labelGap;

const plotIn = (room: Box, chart: Chart, primary: ValueAxis, secondary: ValueAxis | null): Box => {
  const { axisTitles } = chart;
  const band = (title: string | null): number => (title ? axisTitleBand : 0);
  const left = band(axisTitles.value) + labelWidth(primary);
  const right =
    secondary === null ? padding : band(axisTitles.secondaryValue) + labelWidth(secondary);
  const bottom = labelBand + band(axisTitles.category);
  return {
    left: room.left + left,
    top: room.top + labelFont / 2,
    width: Math.max(0, room.width - left - right),
    height: Math.max(0, room.height - bottom - labelFont / 2),
  };
};

const axisTitlesAround = (room: Box, plot: Box, { axisTitles }: Chart): readonly PlacedText[] => {
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const right = room.left + room.width - axisTitleBand / 2;
  const placed: readonly [string | null, Omit<PlacedText, "text">][] = [
    [axisTitles.category, { x: middle.x, y: room.top + room.height - 5 }],
    [axisTitles.value, { x: room.left + axisTitleBand / 2, y: middle.y, turned: true }],
    [axisTitles.secondaryValue, { x: right, y: middle.y, turned: true }],
  ];
  return placed.flatMap(([text, at]) => (text ? [{ text, ...at }] : []));
};

/** Lays a chart out: its title on top, then the legend at its side, the plot in what is left. */
export const layOutChart = (
  chart: Chart,
  data: ChartData,
  text: ChartText,
  { width, height }: Size,
): ChartLayout => {
  const lines = chart.title === null || chart.title === "" ? [] : chart.title.split("\n");
  const top = padding + lines.length * titleLine;
  const inner = { left: padding, top, width: width - 2 * padding, height: height - top - padding };
  const legend = layOutLegend(inner, text.names, chart.legend);
  const primary = axisOf(data, text, "primary");
  const secondary = hasSecondaryAxis(chart) ? axisOf(data, text, "secondary") : null;
  const plot = plotIn(legend.rest, chart, primary, secondary);
  const widest = Math.max(0, ...text.categories.map((one) => textWidth(one, labelFont)));
  return {
    titles: lines.map((line, index) => ({
      text: line,
      x: width / 2,
      y: padding + titleFont + index * titleLine,
    })),
    axisTitles: axisTitlesAround(legend.rest, plot, chart),
    legend: legend.entries,
    plot,
    primary,
    secondary,
    labelEvery: Math.max(
      1,
      Math.ceil(((widest + labelGap) * text.categories.length) / Math.max(plot.width, 1)),
    ),
  };
};
