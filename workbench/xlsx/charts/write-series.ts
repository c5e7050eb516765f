import type { Cell } from "../../book/cell";
import type { ChartSeries } from "../../book/charts/chart";
import { type ChartKind, isOfPlaces, isRound, kindParts } from "../../book/charts/chart-kind";
import { plottedCells, pointOf, seriesName, type SheetNamed } from "../../book/charts/chart-data";
import { isError } from "../../book/value";
import { element, textElement } from "../xml-writer";
import { writeTrendline } from "./trendline-xml";
import { setting } from "./chart-xml";
import { errorBarElements } from "./looks/error-bars";
import { labelsElement } from "./looks/label-looks";
import { pointLookElements, seriesLookElements } from "./looks/series-looks";

type Cells = readonly (Cell | undefined)[];

const pointElements = (values: readonly (string | number | null)[]): readonly string[] => [
  setting("ptCount", values.length),
  ...values.flatMap((value, idx) =>
    value === null ? [] : [element("c:pt", { idx }, textElement("c:v", String(value)))],
  ),
];

/** The values as they are now, for viewers that do not calculate. */
const numberReference = (reference: string, cells: Cells): string => {
  const format = cells[0]?.style.numberFormat ?? "General";
  const values = cells.map((cell) => pointOf(cell?.value ?? null));
  return element("c:numRef", {}, [
    textElement("c:f", reference.slice(1)),
    element("c:numCache", {}, [textElement("c:formatCode", format), ...pointElements(values)]),
  ]);
};

const textReference = (reference: string, texts: readonly (string | null)[]): string =>
  element("c:strRef", {}, [
    textElement("c:f", reference.slice(1)),
    element("c:strCache", {}, pointElements(texts)),
  ]);

const textOf = (cell: Cell | undefined): string | null => {
  const value = cell?.value ?? null;
  if (value === null) return null;
  return isError(value) ? value.error : String(value);
};

const nameElement = (series: ChartSeries, sheetNamed: SheetNamed): string => {
  const { name } = series;
  if (name === "") return "";
  const content = name.startsWith("=")
    ? textReference(name, [seriesName(series, sheetNamed)])
    : textElement("c:v", name);
  return element("c:tx", {}, content);
};

const categoriesElement = (
  name: "c:cat" | "c:xVal",
  reference: string | null,
  sheetNamed: SheetNamed,
): string => {
  if (reference === null) return "";
  const cells = plottedCells(reference, sheetNamed);
  const areNumbers = cells.every((cell) => typeof (cell?.value ?? 0) === "number");
  const content =
    areNumbers && cells.length > 0
      ? numberReference(reference, cells)
      : textReference(reference, cells.map(textOf));
  return element(name, {}, content);
};

const valuesElement = (
  name: "c:val" | "c:yVal" | "c:bubbleSize",
  reference: string | null,
  sheetNamed: SheetNamed,
): string =>
  reference === null
    ? ""
    : element(name, {}, numberReference(reference, plottedCells(reference, sheetNamed)));

const smoothElement = (kind: ChartKind): string => {
  const { shape, points = "" } = kindParts(kind);
  return shape === "line" || shape === "scatter"
    ? setting("smooth", points === "smooth" || points === "smoothOnly")
    : "";
};

/** Neither pieces nor nets have room for them. */
const canHaveErrorBars = (kind: ChartKind): boolean =>
  !isRound(kind) && kindParts(kind).shape !== "radar";

/** One series with what its cells hold now. */
export const writeSeries = (
  series: ChartSeries,
  { index, order }: { readonly index: number; readonly order: number },
  sheetNamed: SheetNamed,
): string => {
  const { looks = {} } = series;
  return element("c:ser", {}, [
    setting("idx", index),
    setting("order", order),
    nameElement(series, sheetNamed),
    ...seriesLookElements(looks, series.kind, index),
    ...pointLookElements(looks, series.kind, index),
    labelsElement(looks),
    ...(series.trendlines ?? []).map((line) => writeTrendline(line, series)),
    ...(canHaveErrorBars(series.kind) ? errorBarElements(looks, series.kind) : []),
    categoriesElement(isOfPlaces(series.kind) ? "c:xVal" : "c:cat", series.categories, sheetNamed),
    valuesElement(isOfPlaces(series.kind) ? "c:yVal" : "c:val", series.values, sheetNamed),
    series.bubbleSizes === undefined
      ? ""
      : valuesElement("c:bubbleSize", series.bubbleSizes, sheetNamed),
    smoothElement(series.kind),
  ]);
};
