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

const [letterA, letterZ, digit0, digit9, dollar] = [65, 90, 48, 57, 36];

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

/** What a corner of an area names, from 0; null for a line that it does not name. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** The corner between two places of a text, null where none is; by hand, since merges and rules have any number of areas. */
const cornerIn = (text: string, from: number, end: number): Corner | null => {
  const letters = text.charCodeAt(from) === dollar ? from + 1 : from;
  let at = letters;
  let column = 0;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < letterA || code > letterZ) break;
    column = column * 26 + code - letterA + 1;
  }
  const isColumn = at > letters;
  const rest = isColumn ? at : from;
  const digits = text.charCodeAt(rest) === dollar ? rest + 1 : rest;
  let row = 0;
  for (at = digits; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < digit0 || code > digit9) break;
    row = row * 10 + code - digit0;
  }
  const isRow = at > digits;
  const isWhole = (isRow ? at : rest) === end && (isRow || isColumn);
  if (!isWhole || rest - letters > mostLetters || at - digits > mostDigits) return null;
  return { row: isRow ? row - 1 : null, column: isColumn ? column - 1 : null };
};

/** The first and last line between those that two corners name; all lines where they name none. */
const span = (
  one: number | null,
  other: number | null,
  lines: number,
): readonly [first: number, last: number] => {
  if (one === null || other === null) return [0, lines - 1];
  return one < other ? [one, other] : [other, one];
};

/** "A1:C3", also whole columns "A:C" and rows "1:3", with or without "$", whichever corner comes first. */
export const parseArea = (reference: string): Area => {
  const { length } = reference;
  const colon = reference.indexOf(":");
  const one = cornerIn(reference, 0, colon < 0 ? length : colon);
  const other = colon < 0 ? one : cornerIn(reference, colon + 1, length);
  if (one === null || other === null || !areOfOneKind(one, other, colon < 0 ? "cell" : "area"))
    throw fault(`${reference} is no range of cells.`);
  const [row, lastRow] = span(one.row, other.row, maximumRows);
  const [column, lastColumn] = span(one.column, other.column, maximumColumns);
  if (!isOnSheet(row, column) || !isOnSheet(lastRow, lastColumn))
    throw fault(`${reference} is not on the sheet.`);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

/** Both name cells, or, where there are two, both columns or both rows. */
const areOfOneKind = (one: Corner, other: Corner, what: "cell" | "area"): boolean => {
  const isRow = one.row !== null;
  const isColumn = one.column !== null;
  if (isRow !== (other.row !== null) || isColumn !== (other.column !== null)) return false;
  return what === "cell" ? isRow && isColumn : isRow || isColumn;
};

/** The areas of a sqref attribute, separated by blanks. */
export const parseSqref = (sqref: string): readonly Area[] =>
  /\s/.test(sqref) || sqref === ""
    ? sqref.trim().split(/\s+/).filter(Boolean).map(parseArea)
    : [parseArea(sqref)];
