import type { ScalarsOf, Settable } from "../model/class-table";
import type { OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import type { OfSeries } from "./chart-series-of";
import {
  colorLook,
  flagLook,
  markerSizes,
  markerStyles,
  numberLook,
  wordLook,
} from "./chart-words";

/** A part of a series, as far as its look goes; without a name the series itself. */
export const lookOfSeries = ({ sheetId, chartId, index }: OfSeries, part = "series"): OfLook => ({
  ...{ sheetId, chartId, series: index },
  part,
});

const ofSeries = <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => ({
  get: (self: OfSeries, session: Session) => get(lookOfSeries(self), session),
  set: (self: OfSeries, value: unknown, session: Session) =>
    set(lookOfSeries(self), value, session),
});

const splits = [
  "SplitByPosition",
  "SplitByValue",
  "SplitByPercentValue",
  "SplitByCustomSplit",
] as const;

/** What a series looks like: its marks, gaps, holes and labels. */
export const seriesLooks: ScalarsOf<"ChartSeries"> = {
  BubbleScale: ofSeries(numberLook("bubbleScale", 100, [0, 300])),
  DoughnutHoleSize: ofSeries(numberLook("doughnutHoleSize", 75, [10, 90])),
  Explosion: ofSeries(numberLook("explosion", 0, [0, 400])),
  Filtered: ofSeries(flagLook("filtered", false)),
  FirstSliceAngle: ofSeries(numberLook("firstSliceAngle", 0, [0, 360])),
  GapWidth: ofSeries(numberLook("gapWidth", 150, [0, 500])),
  HasDataLabels: ofSeries(flagLook("hasDataLabels", false)),
  InvertIfNegative: ofSeries(flagLook("invertIfNegative", false)),
  MarkerBackgroundColor: ofSeries(colorLook("markerBackgroundColor")),
  MarkerForegroundColor: ofSeries(colorLook("markerForegroundColor")),
  MarkerSize: ofSeries(numberLook("markerSize", 5, markerSizes)),
  MarkerStyle: ofSeries(wordLook("markerStyle", "None", markerStyles)),
  Overlap: ofSeries(numberLook("overlap", 0, [-100, 100])),
  SecondPlotSize: ofSeries(numberLook("secondPlotSize", 75, [5, 200])),
  ShowConnectorLines: ofSeries(flagLook("showConnectorLines", false)),
  ShowLeaderLines: ofSeries(flagLook("showLeaderLines", false)),
  ShowShadow: ofSeries(flagLook("showShadow", false)),
  Smooth: ofSeries(flagLook("smooth", false)),
  SplitType: ofSeries(wordLook("splitType", "SplitByPosition", splits)),
  SplitValue: ofSeries(numberLook("splitValue", 2, [0, 255])),
  VaryByCategories: ofSeries(flagLook("varyByCategories", false)),
};
