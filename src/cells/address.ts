import type { Area } from "@tanping/ooxml/spreadsheet/area";
import { cellText, columnLetters } from "@tanping/ooxml/spreadsheet/cell-reference";

export { type Area, maximumColumns, maximumRows } from "@tanping/ooxml/spreadsheet/area";
export { areaText, cellText, columnLetters } from "@tanping/ooxml/spreadsheet/cell-reference";

/** One cell; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "表A.1!E7": as a person reads it. */
export const addressText = (at: CellAddress): string => `${at.sheet}!${cellText(at)}`;

const absoluteCell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** "'表A.1'!$E$4:$E$55": as a formula needs it. */
export const absoluteReference = (sheet: string, area: Area): string => {
  const first = absoluteCell(area.row, area.column);
  const last = absoluteCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
};
