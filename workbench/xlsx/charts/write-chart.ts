import {
  type AxisGroup,
  type Chart,
  type ChartAxisName,
  hasSecondaryAxis,
  inPlotOrder,
} from "../../book/charts/chart";
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
import { chartNamespace, drawingNamespace, setting, titleElement } from "./chart-xml";
import {
  formatElement,
  gridElements,
  scalingElement,
  tickElements,
  unitElements,
} from "./looks/axis-looks";
import { fontElement, textElementOf } from "./looks/font-looks";
import { type Looks, shapeElement } from "./looks/shape-looks";
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
  const own = inPlotOrder(chart)
    .map(({ series, index }, order) => ({ series, index, order }))
    .filter(({ series }) => series.kind === kind && series.axisGroup === group);
  const [first] = own;
  if (first === undefined) return "";
  const ids = axisIds[group];
  const axes = [ids.category, ids.value, ...(isDeep(kind) ? [axisIds.depth] : [])];
  return writeGroup(
    kind,
    own.map(({ series, ...at }) => writeSeries(series, at, sheetNamed)),
    first.series.looks ?? {},
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

const titleOf = (looks: Looks, part: string, title: string | null): string =>
  titleElement(title, fontElement("a:rPr", looks, part), shapeElement(looks, { part }));

const isHidden = (looks: Looks, axis: ChartAxisName): boolean => looks[`${axis}.visible`] === false;

/** The second category axis exists for the second value axis to cross, and is not shown. */
const categoryAxis = (chart: Chart, group: AxisGroup): string => {
  const { looks = {}, axisMinimums } = group === "primary" ? chart : {};
  return element(measuresPlaces(chart) ? "c:valAx" : "c:catAx", {}, [
    setting("axId", axisIds[group].category),
    scalingElement(looks, "category", axisMinimums?.category),
    setting("delete", group === "secondary" || isHidden(looks, "category")),
    setting("axPos", isLying(chart) ? "l" : "b"),
    ...(group === "primary" ? gridElements(looks, "category") : []),
    titleOf(looks, "category.title", group === "primary" ? chart.axisTitles.category : null),
    formatElement(looks, "category"),
    ...tickElements(looks, "category"),
    textElementOf(looks, "category"),
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
};

const valueAxis = (chart: Chart, group: AxisGroup): string => {
  const { axisTitles, axisMinimums, looks = {} } = chart;
  const axis = group === "primary" ? "value" : "secondaryValue";
  const place = isLying(chart) ? "b" : "l";
  return element("c:valAx", {}, [
    setting("axId", axisIds[group].value),
    scalingElement(looks, axis, axisMinimums?.[axis]),
    setting("delete", isHidden(looks, axis)),
    setting("axPos", group === "primary" ? place : "r"),
    ...gridElements(looks, axis),
    titleOf(looks, `${axis}.title`, axisTitles[axis]),
    formatElement(looks, axis),
    ...tickElements(looks, axis),
    textElementOf(looks, axis),
    setting("crossAx", axisIds[group].category),
    setting("crosses", group === "primary" ? "autoZero" : "max"),
    setting("crossBetween", measuresPlaces(chart) ? "midCat" : "between"),
    ...unitElements(looks, axis),
  ]);
};

/** The axis along which series stand behind each other. */
const depthAxis = element("c:serAx", {}, [
  setting("axId", axisIds.depth),
  element("c:scaling", {}, setting("orientation", "minMax")),
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
    shapeElement(chart.looks ?? {}, { part: "plotArea" }),
  ]);
};

const legendElement = ({ legend, looks = {} }: Chart): string =>
  legend === null
    ? ""
    : element("c:legend", {}, [
        setting("legendPos", legend.charAt(0)),
        setting("overlay", false),
        shapeElement(looks, { part: "legend" }),
        textElementOf(looks, "legend"),
      ]);

/** A chart part, with the values of its cells as they are now. */
export const writeChart = (chart: Chart, sheetNamed: SheetNamed): string => {
  const { looks = {} } = chart;
  const content = element("c:chart", {}, [
    titleOf(looks, "title", chart.title),
    setting("autoTitleDeleted", chart.title === null),
    isInSpace(chart) ? view : "",
    plotArea(chart, sheetNamed),
    legendElement(chart),
    setting("plotVisOnly", true),
    setting("dispBlanksAs", "gap"),
  ]);
  const spaces = { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace };
  return (
    xmlHeader +
    element("c:chartSpace", spaces, [
      setting("roundedCorners", false),
      content,
      shapeElement(looks, { part: "area" }),
      textElementOf(looks, "area"),
    ])
  );
};
