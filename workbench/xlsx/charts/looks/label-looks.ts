import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Look } from "../../../book/charts/chart";
import { element, textElement } from "../../xml-writer";
import { setting } from "../chart-xml";
import { readTextFont, textElementOf } from "./font-looks";
import { namesPart, pointsIn } from "./points-in";
import { type Looks, readShape, shapeElement } from "./shape-looks";

const part = "dataLabels";

const places = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;

/** What labels may show, and whether they do where nobody chose. */
const shown = [
  ["showLegendKey", "showLegendKey", false],
  ["showVal", "showValue", true],
  ["showCatName", "showCategoryName", false],
  ["showSerName", "showSeriesName", false],
  ["showPercent", "showPercentage", false],
  ["showBubbleSize", "showBubbleSize", false],
] as const;

const placeOf = (look: Look | undefined): string => {
  const place = places[String(look) as keyof typeof places] as string | undefined;
  return place === undefined ? "" : setting("dLblPos", place);
};

/** What labels are and show; what nobody chose for them is as they are shown by default. */
const labelContent = (looks: Looks, own: string): readonly string[] => {
  const format = looks[`${own}.numberFormat`];
  const separator = looks[`${own}.separator`];
  return [
    format === undefined
      ? ""
      : element("c:numFmt", { formatCode: String(format), sourceLinked: false }),
    shapeElement(looks, { part: own }),
    textElementOf(looks, own),
    placeOf(looks[`${own}.position`]),
    ...shown.map(([name, look, initial]) => setting(name, looks[`${own}.${look}`] ?? initial)),
    separator === undefined ? "" : textElement("c:separator", String(separator)),
  ];
};

/** The label of one point: its own, taken away, or "" where it is as those of the series. */
const pointLabel = (looks: Looks, point: number): string => {
  const own = `points.${point}`;
  const has = looks[`${own}.hasDataLabel`];
  const idx = setting("idx", point);
  if (has === false) return element("c:dLbl", {}, [idx, setting("delete", true)]);
  const isChosen = has === true || namesPart(looks, `${own}.dataLabel`);
  return isChosen ? element("c:dLbl", {}, [idx, ...labelContent(looks, `${own}.dataLabel`)]) : "";
};

/** The labels at the points of a series; "" where it has none. */
export const labelsElement = (looks: Looks): string => {
  const single = pointsIn(looks).map((point) => pointLabel(looks, point));
  const areOn = looks["series.hasDataLabels"] === true;
  if (!areOn && single.join("") === "") return "";
  const common = areOn ? labelContent(looks, part) : shown.map(([name]) => setting(name, false));
  return element("c:dLbls", {}, [...single, ...common]);
};

const flagsIn = (labels: XmlElement, own: string): Looks =>
  Object.fromEntries(
    shown.flatMap(([name, look, initial]) => {
      const isShown = labels.child(name)?.flag("val", "on") ?? false;
      return isShown === initial ? [] : [[`${own}.${look}`, isShown] as const];
    }),
  );

const isShownAtAll = (labels: XmlElement): boolean =>
  shown.some(([name]) => labels.child(name)?.flag("val", "on") === true);

const contentIn = (labels: XmlElement, own: string): Looks => {
  const place = Object.entries(places).find(
    ([, word]) => word === labels.child("dLblPos")?.attributes.val,
  )?.[0];
  const format = labels.child("numFmt");
  const isOwnFormat = format !== undefined && !format.flag("sourceLinked", "on");
  const separator = labels.child("separator")?.text;
  return {
    ...flagsIn(labels, own),
    ...(place && { [`${own}.position`]: place }),
    ...(isOwnFormat && { [`${own}.numberFormat`]: format.attributes.formatCode ?? "General" }),
    ...(separator !== undefined && { [`${own}.separator`]: separator }),
    ...readShape(labels, { part: own }),
    ...readTextFont(labels, own),
  };
};

const pointLabelIn = (label: XmlElement): Looks => {
  const own = `points.${label.child("idx")?.attributes.val ?? ""}`;
  if (label.child("delete")?.flag("val", "on")) return { [`${own}.hasDataLabel`]: false };
  return { [`${own}.hasDataLabel`]: true, ...contentIn(label, `${own}.dataLabel`) };
};

/** What a series says of its labels. */
export const readLabels = (series: XmlElement): Looks => {
  const labels = series.child("dLbls");
  if (labels === undefined || labels.child("delete") !== undefined) return {};
  return {
    ...Object.assign({}, ...labels.all("dLbl").map(pointLabelIn)),
    ...(isShownAtAll(labels) && { "series.hasDataLabels": true, ...contentIn(labels, part) }),
  } as Looks;
};
