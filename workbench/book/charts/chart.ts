import type { ChartKind } from "./chart-kind";

/** The value axis a series is read from. */
export type AxisGroup = "primary" | "secondary";

/** One thing of how a part of a chart looks: a colour, a size, a word, or whether it is shown. */
export type Look = string | number | boolean;

/** Looks by part and name ("legend.font.size"); what is not named looks as Excel has it. Files do not keep them. */
type Looks = Readonly<Record<string, Look>>;

/** A series. References are formulas ("=Sheet1!$B$2:$B$5"): they shift and follow renamed sheets as others do. */
export interface ChartSeries {
  /** A text, or a reference to the cell that holds it; "" for a series without a name. */
  readonly name: string;
  /** null: not set yet. */
  readonly values: string | null;
  /** null: the points are counted from 1. */
  readonly categories: string | null;
  readonly kind: ChartKind;
  readonly axisGroup: AxisGroup;
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
  readonly looks?: Looks;
}

/** Whether a series of the chart is read from a second value axis. */
export const hasSecondaryAxis = ({ series }: Pick<Chart, "series">): boolean =>
  series.some(({ axisGroup }) => axisGroup === "secondary");
