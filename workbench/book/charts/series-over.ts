import { absoluteAddress } from "../address";
import type { Area } from "../area";
import { areaBetween, cellsOf, lastColumn, lastRow } from "../areas";
import type { Sheet } from "../sheet";
import type { Value } from "../value";
import type { ChartKind, ChartSeries } from "./chart";

const valueAt = (sheet: Sheet, row: number, column: number): Value =>
  sheet.cell(row, column)?.value ?? null;

const isDate = (sheet: Sheet, row: number, column: number): boolean =>
  /[ymd]/i.test(
    sheet.cell(row, column)?.style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "") ?? "",
  );

/** Whether the cells label others: some hold a text or a date, and none a plain number. */
const areLabels = (sheet: Sheet, area: Area): boolean => {
  const filled = [...cellsOf(area)].filter(([row, column]) => valueAt(sheet, row, column) !== null);
  return (
    filled.length > 0 &&
    filled.every(
      ([row, column]) =>
        typeof valueAt(sheet, row, column) !== "number" || isDate(sheet, row, column),
    )
  );
};

/** The rows and columns Excel takes for labels when it makes a chart of a range. */
const labelsOf = (
  sheet: Sheet,
  area: Area,
): { readonly row: boolean; readonly column: boolean } => {
  const hasMany = { rows: area.rows > 1, columns: area.columns > 1 };
  const isCornerBlank = valueAt(sheet, area.row, area.column) === null;
  if (isCornerBlank && hasMany.rows && hasMany.columns) return { row: true, column: true };
  const { row, column } = area;
  const top = areaBetween(row, column + Number(hasMany.columns), row, lastColumn(area));
  const labelledRow = hasMany.rows && areLabels(sheet, top);
  const side = areaBetween(row + Number(labelledRow), column, lastRow(area), column);
  return { row: labelledRow, column: hasMany.columns && areLabels(sheet, side) };
};

/**
 * The series Excel makes of a range whose columns are series. Its first column holds categories only if it holds
 * texts or dates, or if the corner above it is blank: a column of years under a title becomes a series.
 */
export const seriesOver = (sheet: Sheet, area: Area, kind: ChartKind): readonly ChartSeries[] => {
  const labels = labelsOf(sheet, area);
  const [top, bottom] = [area.row + Number(labels.row), lastRow(area)];
  const reference = (from: number, at: number, to: number): string =>
    `=${absoluteAddress(sheet.name, areaBetween(from, at, to, at))}`;
  const column = (at: number): string => reference(top, at, bottom);
  const categories = labels.column ? column(area.column) : null;
  const first = area.column + Number(labels.column);
  return Array.from({ length: lastColumn(area) - first + 1 }, (_, index) => ({
    name: labels.row ? reference(area.row, first + index, area.row) : "",
    values: column(first + index),
    categories,
    kind,
    axisGroup: "primary",
  }));
};
