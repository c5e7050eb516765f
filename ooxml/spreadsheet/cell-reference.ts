import { UnreadablePackage } from "../unreadable-package";
import { type Area, maximumColumns, maximumRows } from "./area";

/** A cell on a sheet known from the context; row and column count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const fault = (message: string): UnreadablePackage =>
  new UnreadablePackage("value-malformed", message);

/** "A", "Z", "AA": the letters of a column that counts from 0. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** "E7" */
export const cellText = (at: CellPlace): string => `${columnLetters(at.column)}${at.row + 1}`;

/** "A1:C3", or "A1" for one cell. */
export const areaText = (area: Area): string => {
  const first = cellText(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellText({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
};

const columnOf = (letters: string): number => {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
};

/** Whether a sheet has such a cell. */
export const isOnSheet = (row: number, column: number): boolean =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  row >= 0 &&
  row < maximumRows &&
  column >= 0 &&
  column < maximumColumns;

/** How many letters and digits an address has at most. */
const mostLetters = 3;
const mostDigits = 7;

const [letterA, letterZ, digit0, digit9] = [65, 90, 48, 57];

/** The place that a cell's address names; it may lie beyond the sheet. By hand, since every cell of a sheet has one. */
export const parseCell = (reference: string): CellPlace => {
  let [at, column, row] = [0, 0, 0];
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < letterA || code > letterZ) break;
    column = column * 26 + code - letterA + 1;
  }
  const letters = at;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < digit0 || code > digit9) break;
    row = row * 10 + code - digit0;
  }
  const digits = at - letters;
  const isCell = at === reference.length && letters > 0 && digits > 0;
  if (!isCell || letters > mostLetters || digits > mostDigits)
    throw fault(`${reference} is no cell.`);
  return { row: row - 1, column: column - 1 };
};

const corner = /^(?:\$?([A-Z]{1,3}))?(?:\$?([0-9]{1,7}))?$/;

const rowOf = (digits: string): number => Number(digits) - 1;

/** The first and last line between two corners; all lines where the corners name none. */
const span = (
  one: string | undefined,
  other: string | undefined,
  lines: number,
  lineOf: (text: string) => number,
): readonly [first: number, last: number] => {
  if (one === undefined || other === undefined) return [0, lines - 1];
  const [here, there] = [lineOf(one), lineOf(other)];
  return here < there ? [here, there] : [there, here];
};

/** "A1:C3", also whole columns "A:C" and rows "1:3", with or without "$", whichever corner comes first. */
export const parseArea = (reference: string): Area => {
  const [first = "", second, ...others] = reference.split(":");
  const [, left, top] = corner.exec(first) ?? [];
  const [, right, bottom] = corner.exec(second ?? first) ?? [];
  const isCell = left !== undefined && top !== undefined;
  const isLines = second !== undefined && (left ?? top) !== undefined;
  const isSameKind = !left === !right && !top === !bottom;
  if (others.length > 0 || !isSameKind || !(isCell || isLines))
    throw fault(`${reference} is no range of cells.`);
  const [row, lastRow] = span(top, bottom, maximumRows, rowOf);
  const [column, lastColumn] = span(left, right, maximumColumns, columnOf);
  if (!isOnSheet(row, column) || !isOnSheet(lastRow, lastColumn))
    throw fault(`${reference} is not on the sheet.`);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

/** The areas of a sqref attribute, separated by blanks. */
export const parseSqref = (sqref: string): readonly Area[] =>
  sqref.trim().split(/\s+/).filter(Boolean).map(parseArea);
