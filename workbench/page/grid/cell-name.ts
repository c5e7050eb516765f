import type { Area } from "../../book/area";
import { sheetColumns, sheetRows } from "../../book/area";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
};

/** The A1 address of a cell counted from 0. */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** The address of an area as Excel writes it: A1, A1:C3, whole columns A:C, whole rows 1:3. */
export const areaName = (area: Area): string => {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === sheetRows) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (area.columns === sheetColumns) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
};
