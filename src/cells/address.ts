/** One cell; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a sheet has. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** A rectangle of cells on a sheet known from the context; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A", "Z", "AA": the letters of a column that counts from 0. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** "E7" */
export const cellText = (at: { row: number; column: number }): string =>
  `${columnLetters(at.column)}${at.row + 1}`;

/** "表A.1!E7": as a person reads it. */
export const addressText = (at: CellAddress): string => `${at.sheet}!${cellText(at)}`;

/** "A1:C3", or "A1" for one cell. */
export const areaText = (area: Area): string => {
  const first = cellText(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellText({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
};

const absoluteCell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** "'表A.1'!$E$4:$E$55": as a formula needs it. */
export const absoluteReference = (sheet: string, area: Area): string => {
  const first = absoluteCell(area.row, area.column);
  const last = absoluteCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
};
