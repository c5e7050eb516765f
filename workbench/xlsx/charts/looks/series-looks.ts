import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { type ChartKind, isRound, kindParts } from "../../../book/charts/chart-kind";
import { seriesColor } from "../../../book/charts/series-color";
import { element } from "../../xml-writer";
import { setting, solidFill } from "../chart-xml";
import { pointsIn } from "./points-in";
import { type Looks, readShape, type ShapeDefaults, shapeElement } from "./shape-looks";

const symbols = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;

const part = "series";
const shape = { part, line: "line" } as const;

/** What a series looks like where nobody chose: bars and areas are filled, lines drawn, points dotted. */
const defaultsOf = (kind: ChartKind, index: number): ShapeDefaults => {
  const color = seriesColor(index);
  const { shape: form, points } = kindParts(kind);
  if (isRound(kind)) return {};
  const isFilled = ["column", "bar", "area", "bubble"].includes(form) || points === "filled";
  if (isFilled) return { fill: color };
  if (form === "scatter" && points === undefined) return { line: "" };
  return { line: color, width: 28_575, cap: "rnd" };
};

/** Whether the points of such a series may have marks, and whether they do where nobody chose. */
const marksOf = (kind: ChartKind): "shown" | "hidden" | "impossible" => {
  const { shape: form, points, body } = kindParts(kind);
  if (!["line", "scatter", "radar"].includes(form) || body !== undefined || points === "filled")
    return "impossible";
  const areShown =
    ["markers", "lines", "smooth"].includes(points ?? "") ||
    (form === "scatter" && points === undefined);
  return areShown ? "shown" : "hidden";
};

const markerLooks = [
  "markerStyle",
  "markerSize",
  "markerBackgroundColor",
  "markerForegroundColor",
] as const;

const markerElement = (looks: Looks, own: string, kind: ChartKind, index: number): string => {
  const marks = marksOf(kind);
  if (marks === "impossible") return "";
  const [style, size, fill, border] = markerLooks.map((one) => looks[`${own}.${one}`]);
  const symbol = symbols[String(style) as keyof typeof symbols] as string | undefined;
  if (marks === "hidden" && symbol === undefined)
    return element("c:marker", {}, setting("symbol", "none"));
  if (symbol === "none") return element("c:marker", {}, setting("symbol", "none"));
  const paint = [
    solidFill(typeof fill === "string" && fill !== "" ? fill : seriesColor(index)),
    typeof border === "string" && border !== "" ? element("a:ln", {}, solidFill(border)) : "",
  ];
  return element("c:marker", {}, [
    setting("symbol", symbol ?? "circle"),
    size === undefined ? "" : setting("size", size),
    element("c:spPr", {}, paint),
  ]);
};

/** What a series says of its looks before its labels. */
export const seriesLookElements = (
  looks: Looks,
  kind: ChartKind,
  index: number,
): readonly string[] => {
  const { shape: form, points } = kindParts(kind);
  const ownExplosion = looks["series.explosion"];
  const explosion = ownExplosion ?? (points === "apart" ? 25 : undefined);
  const inverts = looks["series.invertIfNegative"] === true;
  return [
    shapeElement(looks, shape, defaultsOf(kind, index)),
    markerElement(looks, part, kind, index),
    ["column", "bar", "bubble"].includes(form) ? setting("invertIfNegative", inverts) : "",
    isRound(kind) && explosion !== undefined ? setting("explosion", explosion) : "",
  ];
};

/** The points of a series that look otherwise than the series. */
export const pointLookElements = (
  looks: Looks,
  kind: ChartKind,
  index: number,
): readonly string[] =>
  pointsIn(looks).flatMap((point) => {
    const own = `points.${point}`;
    const hasMarker = markerLooks.some((one) => looks[`${own}.${one}`] !== undefined);
    const content = [
      hasMarker ? markerElement(looks, own, kind, index) : "",
      shapeElement(looks, { part: own }),
    ].join("");
    return content === "" ? [] : [element("c:dPt", {}, [setting("idx", point), content])];
  });

const readPoint = (point: XmlElement, kind: ChartKind, index: number): Looks => {
  const own = `points.${point.child("idx")?.attributes.val ?? ""}`;
  return { ...readShape(point, { part: own }), ...readMarker(point, own, kind, index) };
};

const colorOf = (owner: XmlElement | undefined): string | undefined => {
  const { drawing } = namespaces;
  const color = owner?.child("solidFill", drawing)?.child("srgbClr", drawing)?.attributes.val;
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
};

const readMarker = (owner: XmlElement, own: string, kind: ChartKind, index: number): Looks => {
  const marker = owner.child("marker");
  const symbol = marker?.child("symbol")?.attributes.val;
  if (marksOf(kind) === "impossible" || symbol === undefined) return {};
  const usual = marksOf(kind) === "shown" ? "circle" : "none";
  const style = Object.entries(symbols).find(([, word]) => word === symbol)?.[0];
  const size = marker?.child("size")?.attributes.val;
  const paint = marker?.child("spPr");
  const [fill, border] = [colorOf(paint), colorOf(paint?.child("ln", namespaces.drawing))];
  return {
    ...(style && symbol !== usual && { [`${own}.markerStyle`]: style }),
    ...(size !== undefined && { [`${own}.markerSize`]: Number(size) }),
    ...(fill && fill !== seriesColor(index) && { [`${own}.markerBackgroundColor`]: fill }),
    ...(border && { [`${own}.markerForegroundColor`]: border }),
  };
};

/** What a series says of its looks that is otherwise than where nobody chose. */
export const readSeriesLooks = (series: XmlElement, kind: ChartKind, index: number): Looks => {
  const explosion = series.child("explosion")?.attributes.val;
  const isOwnExplosion =
    explosion !== undefined && !(kindParts(kind).points === "apart" && explosion === "25");
  return {
    ...readShape(series, shape, defaultsOf(kind, index)),
    ...readMarker(series, part, kind, index),
    ...Object.assign({}, ...series.all("dPt").map((point) => readPoint(point, kind, index))),
    ...(series.child("invertIfNegative")?.flag("val", "on") && { "series.invertIfNegative": true }),
    ...(isOwnExplosion && { "series.explosion": Number(explosion) }),
  };
};
