import { type Area, sheetColumns, sheetRows } from "../../book/area";

/** "A" for 0, "XFD" for the last column. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** "A1", "A1:C5", "A:C" for whole columns, "1:5" for whole rows. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const left = columnName(column);
  const right = columnName(column + columns - 1);
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  if (rows === sheetRows) return `${left}:${right}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeA1 = /^[a-z]{1,3}\d+$/i;
const looksLikeR1C1 = /^(r\d*c?\d*|c\d*)$/i;

/** The sheet's name as it stands in a reference: in apostrophes where Excel needs them. */
export const quoteSheetName = (name: string): string =>
  plainName.test(name) && !looksLikeA1.test(name) && !looksLikeR1C1.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** "Sheet1!A1:C5" */
export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${areaAddress(area)}`;

/** "$A$1:$C$5", as it stands in a formula. */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
