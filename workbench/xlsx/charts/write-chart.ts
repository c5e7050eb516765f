import { type AxisGroup, type Chart, hasSecondaryAxis, inPlotOrder } from "../../book/charts/chart";
import {
  type ChartKind,
  chartKinds,
  chartKindWords,
  isOfPlaces,
  isRound,
  kindParts,
} from "../../book/charts/chart-kind";
import type { SheetNamed } from "../../book/charts/chart-data";
import { element, xmlHeader } from "../xml-writer";
import { chartNamespace, drawingNamespace, setting, solidFill, titleElement } from "./chart-xml";
import { writeGroup } from "./write-group";
import { writeSeries } from "./write-series";

const axisIds = {
  primary: { category: 111111111, value: 111111112 },
  secondary: { category: 222222221, value: 222222222 },
  depth: 111111113,
} as const;

/** The series of one kind that share their axes. */
const groupElement = (
  chart: Chart,
  { kind, group }: { kind: ChartKind; group: AxisGroup },
  sheetNamed: SheetNamed,
): string => {
  const series = inPlotOrder(chart).flatMap(({ series: one, index }, order) =>
    one.kind === kind && one.axisGroup === group
      ? [writeSeries(one, { index, order }, sheetNamed)]
      : [],
  );
  if (series.length === 0) return "";
  const ids = axisIds[group];
  const axes = [ids.category, ids.value, ...(isDeep(kind) ? [axisIds.depth] : [])];
  return writeGroup(
    kind,
    series,
    axes.map((id) => setting("axId", id)),
  );
};

/** Bars lie, so their categories stand at the left. */
const isLying = ({ series }: Chart): boolean =>
  series.some(({ kind }) => chartKinds[kind].shape === "bar");

const measuresPlaces = ({ series }: Chart): boolean => series.some(({ kind }) => isOfPlaces(kind));

/** Whether series of that kind stand one behind the other, along an axis of their own. */
const isDeep = (kind: ChartKind): boolean => {
  const { shape, grouping, body } = kindParts(kind);
  return body !== undefined && grouping === "standard" && !isRound(kind) && shape !== "area";
};

const isInSpace = ({ series }: Chart): boolean =>
  series.some(({ kind }) => kindParts(kind).body !== undefined);

const axisLine = element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill("#BFBFBF")));
const gridlines = element(
  "c:majorGridlines",
  {},
  element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill("#D9D9D9"))),
);

const scaling = element("c:scaling", {}, setting("orientation", "minMax"));

const ticks = [
  setting("majorTickMark", "none"),
  setting("minorTickMark", "none"),
  setting("tickLblPos", "nextTo"),
  axisLine,
];

/** The second category axis exists for the second value axis to cross, and is not shown. */
const categoryAxis = (chart: Chart, group: AxisGroup): string =>
  element(measuresPlaces(chart) ? "c:valAx" : "c:catAx", {}, [
    setting("axId", axisIds[group].category),
    scaling,
    setting("delete", group === "secondary"),
    setting("axPos", isLying(chart) ? "l" : "b"),
    titleElement(group === "primary" ? chart.axisTitles.category : null),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    ...ticks,
    setting("crossAx", axisIds[group].value),
    setting("crosses", "autoZero"),
    ...(measuresPlaces(chart)
      ? [setting("crossBetween", "midCat")]
      : [
          setting("auto", true),
          setting("lblAlgn", "ctr"),
          setting("lblOffset", 100),
          setting("noMultiLvlLbl", false),
        ]),
  ]);

/** A value axis, from where it is to begin. */
const scalingFrom = (minimum: number | undefined): string =>
  minimum === undefined
    ? scaling
    : element("c:scaling", {}, [setting("orientation", "minMax"), setting("min", minimum)]);

const valueAxis = (chart: Chart, group: AxisGroup): string => {
  const { axisTitles, axisMinimums } = chart;
  const place = isLying(chart) ? "b" : "l";
  return element("c:valAx", {}, [
    setting("axId", axisIds[group].value),
    scalingFrom(axisMinimums?.[group === "primary" ? "value" : "secondaryValue"]),
    setting("delete", false),
    setting("axPos", group === "primary" ? place : "r"),
    group === "primary" ? gridlines : "",
    titleElement(group === "primary" ? axisTitles.value : axisTitles.secondaryValue),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    ...ticks,
    setting("crossAx", axisIds[group].category),
    setting("crosses", group === "primary" ? "autoZero" : "max"),
    setting("crossBetween", measuresPlaces(chart) ? "midCat" : "between"),
  ]);
};

/** The axis along which series stand behind each other. */
const depthAxis = element("c:serAx", {}, [
  setting("axId", axisIds.depth),
  scaling,
  setting("delete", false),
  setting("axPos", "b"),
  setting("majorTickMark", "none"),
  setting("minorTickMark", "none"),
  setting("tickLblPos", "nextTo"),
  setting("crossAx", axisIds.primary.category),
  setting("crosses", "autoZero"),
]);

/** How Excel looks at a chart in space. */
const view = element("c:view3D", {}, [
  setting("rotX", 15),
  setting("rotY", 20),
  setting("depthPercent", 100),
  setting("rAngAx", true),
]);

const plotArea = (chart: Chart, sheetNamed: SheetNamed): string => {
  const groups = (["primary", "secondary"] as const).flatMap((group) =>
    chartKindWords.map((kind) => groupElement(chart, { kind, group }, sheetNamed)),
  );
  return element("c:plotArea", {}, [
    "<c:layout/>",
    ...groups,
    ...(chart.series.length > 0 && chart.series.every(({ kind }) => isRound(kind))
      ? []
      : [categoryAxis(chart, "primary"), valueAxis(chart, "primary")]),
    ...(chart.series.some(({ kind }) => isDeep(kind)) ? [depthAxis] : []),
    ...(hasSecondaryAxis(chart)
      ? [valueAxis(chart, "secondary"), categoryAxis(chart, "secondary")]
      : []),
  ]);
};

const legendElement = ({ legend }: Chart): string =>
  legend === null
    ? ""
    : element("c:legend", {}, [setting("legendPos", legend.charAt(0)), setting("overlay", false)]);

/** A chart part, with the values of its cells as they are now. */
export const writeChart = (chart: Chart, sheetNamed: SheetNamed): string => {
  const content = element("c:chart", {}, [
    titleElement(chart.title),
    setting("autoTitleDeleted", chart.title === null),
    isInSpace(chart) ? view : "",
    plotArea(chart, sheetNamed),
    legendElement(chart),
    setting("plotVisOnly", true),
    setting("dispBlanksAs", "gap"),
  ]);
  const spaces = { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace };
  return xmlHeader + element("c:chartSpace", spaces, [setting("roundedCorners", false), content]);
};
