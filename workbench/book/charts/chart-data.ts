import { parseAddress } from "../address";
import { cellsOf } from "../areas";
import type { Cell } from "../cell";
import type { Sheet } from "../sheet";
import { isError, type Value } from "../value";
import type { Chart, ChartSeries } from "./chart";

export type SheetNamed = (name: string) => Sheet | undefined;

/** A point's number; null is a gap. Excel draws a text as 0 and leaves blanks and errors out. */
export type PointValue = number | null;

/** A series with what its cells hold now. */
export interface SeriesData {
  readonly series: ChartSeries;
  readonly name: string;
  readonly values: readonly PointValue[];
  /** The number format of the first cell, which its axis takes over. */
  readonly numberFormat: string;
}

export interface ChartData {
  /** The cells along the category axis; empty where no series has any. */
  readonly categories: readonly (Cell | undefined)[];
  readonly series: readonly SeriesData[];
}

/** The cells a reference means but for hidden ones, which Excel does not plot; none for #REF!. */
export const plottedCells = (
  reference: string | null,
  sheetNamed: SheetNamed,
): readonly (Cell | undefined)[] => {
  const address = reference === null ? undefined : parseAddress(reference.slice(1));
  const sheet = sheetNamed(address?.sheetName ?? "");
  if (address === undefined || sheet === undefined) return [];
  return [...cellsOf(address.area)]
    .filter(([row, column]) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column))
    .map(([row, column]) => sheet.cell(row, column));
};

/** The number a value is plotted as. */
export const pointOf = (value: Value): PointValue => {
  if (value === null || isError(value)) return null;
  return typeof value === "string" ? 0 : Number(value);
};

const textOf = (value: Value): string =>
  value === null ? "" : isError(value) ? value.error : String(value);

/** What a series is called: its text, or what its cell holds, even when that cell is hidden. */
export const seriesName = ({ name }: ChartSeries, sheetNamed: SheetNamed): string => {
  if (!name.startsWith("=")) return name;
  const address = parseAddress(name.slice(1));
  const sheet = sheetNamed(address?.sheetName ?? "");
  if (address === undefined || sheet === undefined) return "";
  return textOf(sheet.cell(address.area.row, address.area.column)?.value ?? null);
};

const seriesData = (series: ChartSeries, sheetNamed: SheetNamed): SeriesData => {
  const cells = plottedCells(series.values, sheetNamed);
  return {
    series,
    name: seriesName(series, sheetNamed),
    values: cells.map((cell) => pointOf(cell?.value ?? null)),
    numberFormat: cells[0]?.style.numberFormat ?? "General",
  };
};

/** What a chart shows now. All series stand over the first categories any of them has, as in Excel. */
export const chartData = (chart: Chart, sheetNamed: SheetNamed): ChartData => {
  const categories = chart.series.find((series) => series.categories !== null)?.categories ?? null;
  return {
    categories: plottedCells(categories, sheetNamed),
    series: chart.series.map((series) => seriesData(series, sheetNamed)),
  };
};
