import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import type { Area } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import { chartData } from "../../book/charts/chart-data";
import type { Sheet } from "../../book/sheet";
import type { Pictured } from "../../host/book-window";
import { chartText } from "../chart/chart-text";
import { ChartView } from "../chart/ChartView";
import { layOutSheet } from "../grid/geometry";
import type { RowSource } from "../look/lay-out-row";
import { looksOf } from "../look/look-at";
import { measureByCanvas } from "../look/measure-text";
import { statesOf } from "../look/cell-state";
import type { OpenBook } from "../open-book";
import type { Language } from "../page-options";
import { sentencesIn } from "../strings/use-sentences";
import { paintCells } from "./paint-cells";
import { paintSvg } from "./paint-svg";

type Open = Pick<OpenBook, "book" | "calculator">;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A white sheet of so many pixels, and what is painted on it as PNG in Base64. */
const painted = (
  { width, height }: Size,
  paint: (pen: CanvasRenderingContext2D) => void,
): string => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser paints no pictures.");
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  paint(pen);
  return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
};

const sourceOf = (
  { book, calculator }: Open,
  sheet: Sheet,
  area: Area,
  locale: Language,
): RowSource => ({
  ...layOutSheet(sheet, { rows: lastRow(area) + 1, columns: lastColumn(area) + 1 }),
  showGridlines: sheet.showGridlines,
  lookAt: looksOf({ book, calculator, locale }, sheet),
  stateAt: statesOf(book, sheet),
  mergeAt: (row, column) => sheet.mergeAt(row, column),
  measure: measureByCanvas(),
});

const pictureOfCells = (open: Open, sheet: Sheet, area: Area, language: Language): string => {
  const source = sourceOf(open, sheet, area, language);
  const { rows, columns } = source;
  const size = {
    width: columns.offset(lastColumn(area) + 1) - columns.offset(area.column),
    height: rows.offset(lastRow(area) + 1) - rows.offset(area.row),
  };
  return painted(size, (pen) => paintCells(pen, source, area));
};

/** How much larger the chart is in its picture, and how large that is. */
const fitted = (own: Size, { width, height, fitting }: Pictured & { kind: "chart" }) => {
  const [across, down] = [(width ?? 0) / own.width, (height ?? 0) / own.height];
  if (width === undefined || height === undefined) {
    const scale = across || down || 1;
    return { x: scale, y: scale, size: { width: own.width * scale, height: own.height * scale } };
  }
  if (fitting === "Fill") return { x: across, y: down, size: { width, height } };
  const scale = Math.min(across, down);
  const size = { width: own.width * scale, height: own.height * scale };
  return { x: scale, y: scale, size: fitting === "FitAndCenter" ? { width, height } : size };
};

const pictureOfChart = (
  { book }: Open,
  sheet: Sheet,
  of: Pictured & { kind: "chart" },
  language: Language,
): string => {
  const chart = sheet.charts.find(({ id }) => id === of.chartId);
  if (chart === undefined) throw new Error(`No chart ${of.chartId}`);
  const data = chartData(chart, (name) => book.sheet(name));
  const options = { locale: language, date1904: book.date1904 };
  const text = chartText(chart, data, sentencesIn[language].series, options);
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(<ChartView chart={chart} data={data} text={text} size={of.own} />));
  const { x, y, size } = fitted(of.own, of);
  const picture = painted(size, (pen) => {
    pen.translate((size.width - of.own.width * x) / 2, (size.height - of.own.height * y) / 2);
    pen.scale(x, y);
    if (place.firstElementChild) paintSvg(pen, place.firstElementChild);
  });
  root.unmount();
  return picture;
};

/** What add-ins are given for a picture of cells or of a chart. */
export const drawPicture = (open: Open, of: Pictured, language: Language): string => {
  const sheet = open.book.sheetById(of.sheetId);
  if (sheet === undefined) throw new Error(`No sheet ${of.sheetId}`);
  return of.kind === "cells"
    ? pictureOfCells(open, sheet, of.area, language)
    : pictureOfChart(open, sheet, of, language);
};
