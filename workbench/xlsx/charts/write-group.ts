import { type ChartKind, isRound, kindParts } from "../../book/charts/chart-kind";
import { element } from "../xml-writer";
import { setting } from "./chart-xml";
import type { Looks } from "./looks/shape-looks";

const elementNames = {
  column: "barChart",
  bar: "barChart",
  area: "areaChart",
  line: "lineChart",
  radar: "radarChart",
  scatter: "scatterChart",
  bubble: "bubbleChart",
  pie: "pieChart",
  doughnut: "doughnutChart",
} as const;

const elementName = (kind: ChartKind): string => {
  const { shape, body } = kindParts(kind);
  const name = elementNames[shape];
  return body === undefined ? name : name.replace(/Chart$/, "3DChart");
};

const radarStyles = { markers: "marker", filled: "filled" } as const;

/** What a group says before its series. */
const before = (kind: ChartKind): readonly string[] => {
  const { shape, grouping, points } = kindParts(kind);
  const vary = setting("varyColors", isRound(kind));
  if (shape === "column" || shape === "bar")
    return [
      setting("barDir", shape === "bar" ? "bar" : "col"),
      setting("grouping", grouping),
      vary,
    ];
  if (shape === "radar") {
    const style = points === "markers" || points === "filled" ? radarStyles[points] : "standard";
    return [setting("radarStyle", style), vary];
  }
  if (shape === "scatter") {
    const isSmooth = points === "smooth" || points === "smoothOnly";
    return [setting("scatterStyle", isSmooth ? "smoothMarker" : "lineMarker"), vary];
  }
  return isRound(kind) || shape === "bubble" ? [vary] : [setting("grouping", grouping), vary];
};

/** What it says after them. */
const after = (kind: ChartKind, looks: Looks): readonly string[] => {
  const { shape, grouping, body } = kindParts(kind);
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  if (shape === "column" || shape === "bar") {
    const gap = setting("gapWidth", looks["series.gapWidth"] ?? 150);
    const overlap = looks["series.overlap"] ?? (isStacked ? 100 : undefined);
    if (body !== undefined) return [gap, setting("shape", body)];
    return [gap, ...(overlap === undefined ? [] : [setting("overlap", overlap)])];
  }
  const angle = setting("firstSliceAng", looks["series.firstSliceAngle"] ?? 0);
  if (shape === "bubble")
    return [
      setting("bubbleScale", looks["series.bubbleScale"] ?? 100),
      setting("showNegBubbles", false),
    ];
  if (body !== undefined) return [];
  if (shape === "line") return [setting("marker", true)];
  if (shape === "pie") return [angle];
  const hole = setting("holeSize", looks["series.doughnutHoleSize"] ?? 75);
  return shape === "doughnut" ? [angle, hole] : [];
};

/** The series of one kind that share their axes, and the looks of the first of them, which are the group's. */
export const writeGroup = (
  kind: ChartKind,
  series: readonly string[],
  looks: Looks,
  axes: readonly string[],
): string =>
  element(`c:${elementName(kind)}`, {}, [
    ...before(kind),
    ...series,
    ...after(kind, looks),
    ...(isRound(kind) ? [] : axes),
  ]);
