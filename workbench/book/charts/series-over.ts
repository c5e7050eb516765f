import { absoluteAddress } from "../address";
import type { Area } from "../area";
import { areaBetween, cellsOf, lastColumn, lastRow } from "../areas";
import type { Sheet } from "../sheet";
import type { Value } from "../value";
import type { ChartSeries } from "./chart";
import { type ChartKind, isOfPlaces } from "./chart-kind";

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

/** Which lines of a range are series; "auto" takes the fewer of rows and columns, and columns where they are as many. */
export type SeriesBy = "auto" | "columns" | "rows";

/**
 * The series Excel makes of a range. Its first column holds categories only if it holds texts or dates, or if the
 * corner above it is blank: a column of years under a title becomes a series. So it is with rows.
 */
export const seriesOver = (
  sheet: Sheet,
  area: Area,
  kind: ChartKind,
  by: SeriesBy = "columns",
): readonly ChartSeries[] => {
  const labels = { ...labelsOf(sheet, area) };
  if (isOfPlaces(kind) && area.columns > 1) labels.column = true;
  const body = areaBetween(
    area.row + Number(labels.row),
    area.column + Number(labels.column),
    lastRow(area),
    lastColumn(area),
  );
  const inRows = by === "rows" || (by === "auto" && area.columns > area.rows);
  const reference = (of: Area): string => `=${absoluteAddress(sheet.name, of)}`;
  const top = { ...body, row: area.row, rows: 1 };
  const side = { ...body, column: area.column, columns: 1 };
  const [names, along] = inRows ? [labels.column, labels.row] : [labels.row, labels.column];
  const series = Array.from({ length: inRows ? body.rows : body.columns }, (_, index) => {
    const line = (of: Area): Area =>
      inRows
        ? { ...of, row: of.row + index, rows: 1 }
        : { ...of, column: of.column + index, columns: 1 };
    return {
      name: names ? reference(line(inRows ? side : top)) : "",
      values: reference(line(body)),
      categories: along ? reference(inRows ? top : side) : null,
      kind,
      axisGroup: "primary" as const,
    };
  });
  return kind === "bubble" ? withSizes(series) : series;
};

/** Of the lines of a bubble chart every second one says how large the bubbles of the one before are. */
const withSizes = (lines: readonly ChartSeries[]): readonly ChartSeries[] =>
  lines.flatMap((line, index) => {
    const bubbleSizes = lines[index + 1]?.values;
    if (index % 2 === 1) return [];
    return [typeof bubbleSizes === "string" ? { ...line, bubbleSizes } : line];
  });
