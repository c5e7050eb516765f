import { type ChartKind, chartKinds, isRound } from "../../book/charts/chart-kind";
import { element } from "../xml-writer";
import { setting } from "./chart-xml";

const elementNames = {
  column: "barChart",
  bar: "barChart",
  area: "areaChart",
  line: "lineChart",
  radar: "radarChart",
  scatter: "scatterChart",
  pie: "pieChart",
  doughnut: "doughnutChart",
} as const;

/** What a group says before its series. */
const before = (kind: ChartKind): readonly string[] => {
  const { shape, grouping } = chartKinds[kind];
  const vary = setting("varyColors", isRound(kind));
  if (shape === "column" || shape === "bar")
    return [
      setting("barDir", shape === "bar" ? "bar" : "col"),
      setting("grouping", grouping),
      vary,
    ];
  if (shape === "radar") return [setting("radarStyle", "standard"), vary];
  if (shape === "scatter") return [setting("scatterStyle", "lineMarker"), vary];
  return isRound(kind) ? [vary] : [setting("grouping", grouping), vary];
};

/** What it says after them. */
const after = (kind: ChartKind): readonly string[] => {
  const { shape, grouping } = chartKinds[kind];
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  if (shape === "column" || shape === "bar")
    return [setting("gapWidth", 150), ...(isStacked ? [setting("overlap", 100)] : [])];
  if (shape === "line") return [setting("marker", true)];
  if (shape === "pie") return [setting("firstSliceAng", 0)];
  return shape === "doughnut" ? [setting("firstSliceAng", 0), setting("holeSize", 75)] : [];
};

/** The series of one kind that share their axes. */
export const writeGroup = (
  kind: ChartKind,
  series: readonly string[],
  axes: readonly string[],
): string =>
  element(`c:${elementNames[chartKinds[kind].shape]}`, {}, [
    ...before(kind),
    ...series,
    ...after(kind),
    ...(isRound(kind) ? [] : axes),
  ]);
