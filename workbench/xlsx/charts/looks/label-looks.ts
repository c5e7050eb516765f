import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Look } from "../../../book/charts/chart";
import { element, textElement } from "../../xml-writer";
import { setting } from "../chart-xml";
import { readTextFont, textElementOf } from "./font-looks";
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

/** The labels at the points of a series; "" where it has none. */
export const labelsElement = (looks: Looks): string => {
  if (looks["series.hasDataLabels"] !== true) return "";
  const format = looks[`${part}.numberFormat`];
  const separator = looks[`${part}.separator`];
  return element("c:dLbls", {}, [
    format === undefined
      ? ""
      : element("c:numFmt", { formatCode: String(format), sourceLinked: false }),
    shapeElement(looks, { part }),
    textElementOf(looks, part),
    placeOf(looks[`${part}.position`]),
    ...shown.map(([name, look, initial]) => setting(name, looks[`${part}.${look}`] ?? initial)),
    separator === undefined ? "" : textElement("c:separator", String(separator)),
  ]);
};

/** What a series says of its labels. */
export const readLabels = (series: XmlElement): Looks => {
  const labels = series.child("dLbls");
  if (labels === undefined || labels.child("delete") !== undefined) return {};
  const flags = shown.flatMap(([name, look, initial]) => {
    const isShown = labels.child(name)?.flag("val", "on") ?? false;
    return isShown === initial ? [] : [[`${part}.${look}`, isShown] as const];
  });
  const isShownAtAll = shown.some(([name]) => labels.child(name)?.flag("val", "on") === true);
  if (!isShownAtAll) return {};
  const place = Object.entries(places).find(
    ([, word]) => word === labels.child("dLblPos")?.attributes.val,
  )?.[0];
  const format = labels.child("numFmt");
  const isOwnFormat = format !== undefined && !format.flag("sourceLinked", "on");
  const separator = labels.child("separator")?.text;
  return {
    "series.hasDataLabels": true,
    ...Object.fromEntries(flags),
    ...(place && { [`${part}.position`]: place }),
    ...(isOwnFormat && { [`${part}.numberFormat`]: format.attributes.formatCode ?? "General" }),
    ...(separator !== undefined && { [`${part}.separator`]: separator }),
    ...readShape(labels, { part }),
    ...readTextFont(labels, part),
  };
};
