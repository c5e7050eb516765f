import type { ScalarsOf, Settable } from "../model/class-table";
import type { OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { requireThing, type Thing } from "./chart-kind-has";
import { chartSeriesOf, type OfSeries } from "./chart-series-of";
import {
  colorLook,
  flagLook,
  markerSizes,
  markerStyles,
  numberLook,
  wholeLook,
  wordLook,
} from "./chart-words";

/** A part of a series, as far as its look goes; without a name the series itself. */
export const lookOfSeries = ({ sheetId, chartId, index }: OfSeries, part = "series"): OfLook => ({
  ...{ sheetId, chartId, series: index },
  part,
});

/** A look of a series, which may be one that only some kinds have. */
const ofSeries = <T extends string | number | boolean>(
  { get, set }: Settable<OfLook, T>,
  thing?: Thing,
) => ({
  get: (self: OfSeries, session: Session) => get(lookOfSeries(self), session),
  set: (self: OfSeries, value: unknown, session: Session) => {
    if (thing !== undefined) requireThing(chartSeriesOf(self, session).kind, thing);
    set(lookOfSeries(self), value, session);
  },
});

const splits = [
  "SplitByPosition",
  "SplitByValue",
  "SplitByPercentValue",
  "SplitByCustomSplit",
] as const;

/** What a series looks like: its marks, gaps, holes and labels. */
export const seriesLooks: ScalarsOf<"ChartSeries"> = {
  BubbleScale: ofSeries(wholeLook("bubbleScale", 100, [0, 300]), "bubbles"),
  DoughnutHoleSize: ofSeries(wholeLook("doughnutHoleSize", 75, [10, 90]), "a hole"),
  Explosion: ofSeries(wholeLook("explosion", 0, [0, 400]), "slices"),
  Filtered: ofSeries(flagLook("filtered", false)),
  FirstSliceAngle: ofSeries(wholeLook("firstSliceAngle", 0, [0, 360]), "slices"),
  GapWidth: ofSeries(wholeLook("gapWidth", 150, [0, 500]), "gaps"),
  HasDataLabels: ofSeries(flagLook("hasDataLabels", false)),
  InvertIfNegative: ofSeries(flagLook("invertIfNegative", false)),
  MarkerBackgroundColor: ofSeries(colorLook("markerBackgroundColor"), "markers"),
  MarkerForegroundColor: ofSeries(colorLook("markerForegroundColor"), "markers"),
  MarkerSize: ofSeries(wholeLook("markerSize", 5, markerSizes), "markers"),
  MarkerStyle: ofSeries(wordLook("markerStyle", "None", markerStyles), "markers"),
  Overlap: ofSeries(wholeLook("overlap", 0, [-100, 100]), "an overlap"),
  SecondPlotSize: ofSeries(wholeLook("secondPlotSize", 75, [5, 200]), "a second plot"),
  ShowConnectorLines: ofSeries(flagLook("showConnectorLines", false)),
  ShowLeaderLines: ofSeries(flagLook("showLeaderLines", false)),
  ShowShadow: ofSeries(flagLook("showShadow", false)),
  Smooth: ofSeries(flagLook("smooth", false), "smoothness"),
  SplitType: ofSeries(wordLook("splitType", "SplitByPosition", splits), "a second plot"),
  SplitValue: ofSeries(numberLook("splitValue", 2, [0, 255]), "a second plot"),
  VaryByCategories: ofSeries(flagLook("varyByCategories", false)),
};
