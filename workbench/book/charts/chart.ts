import type { ChartKind } from "./chart-kind";

/** The value axis a series is read from. */
export type AxisGroup = "primary" | "secondary";

/** One thing of how a part of a chart looks: a colour, a size, a word, or whether it is shown. */
export type Look = string | number | boolean;

/** Looks by part and name ("legend.font.size"); what is not named looks as Excel has it. */
type Looks = Readonly<Record<string, Look>>;

/** A line that follows the points of a series. */
export interface Trendline {
  /** Which of its series; it is never used again. */
  readonly id: number;
  readonly type:
    "linear" | "exponential" | "logarithmic" | "movingAverage" | "polynomial" | "power";
  /** "" where the program names it. */
  readonly name: string;
  /** How far it goes on beyond the points. */
  readonly forward: number;
  readonly backward: number;
  /** null: where the program finds it. */
  readonly intercept: number | null;
  /** How many points a moving average takes. */
  readonly period: number;
  /** Of a polynomial. */
  readonly order: number;
  readonly showEquation: boolean;
  readonly showRSquared: boolean;
}

/** A series. References are formulas ("=Sheet1!$B$2:$B$5"): they shift and follow renamed sheets as others do. */
export interface ChartSeries {
  /** A text, or a reference to the cell that holds it; "" for a series without a name. */
  readonly name: string;
  /** null: not set yet. */
  readonly values: string | null;
  /** null: the points are counted from 1. */
  readonly categories: string | null;
  /** How large the bubbles are; absent where they are all alike, and for kinds without bubbles. */
  readonly bubbleSizes?: string;
  readonly kind: ChartKind;
  /** Its place among the series as they are drawn, where that is not the order they were added in. */
  readonly plotOrder?: number;
  readonly axisGroup: AxisGroup;
  readonly trendlines?: readonly Trendline[];
  readonly looks?: Looks;
}

/** A corner of a chart: the cell it lies in, and points from that cell's left and top edge. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** Where a chart lies; it moves and grows with its cells. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export type ChartAxisName = "category" | "value" | "secondaryValue";

export type LegendPosition = "top" | "bottom" | "left" | "right";

/** A chart on a sheet. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
  /** null: no title is shown. */
  readonly title: string | null;
  readonly axisTitles: Readonly<Record<ChartAxisName, string | null>>;
  /** Where value axes begin that do not begin where the program likes. */
  readonly axisMinimums?: Readonly<Partial<Record<ChartAxisName, number>>>;
  /** null: no legend is shown. */
  readonly legend: LegendPosition | null;
  readonly series: readonly ChartSeries[];
  /** How the next series is drawn after the last one was deleted. */
  readonly lastKind?: ChartKind;
  readonly looks?: Looks;
}

/** The series in the order they are drawn, each with its place in the chart's list. */
export const inPlotOrder = ({
  series,
}: Pick<Chart, "series">): readonly { readonly series: ChartSeries; readonly index: number }[] =>
  series
    .map((one, index) => ({ series: one, index }))
    .sort(
      (one, other) => (one.series.plotOrder ?? one.index) - (other.series.plotOrder ?? other.index),
    );

/** Whether a series of the chart is read from a second value axis. */
export const hasSecondaryAxis = ({ series }: Pick<Chart, "series">): boolean =>
  series.some(({ axisGroup }) => axisGroup === "secondary");
