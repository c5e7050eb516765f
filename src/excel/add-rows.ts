/** Adds blank rows below the last of a table's body, which look like it; the body's `rowCount` and `columnCount` are loaded. */
export const addRows = (table: Excel.Table, body: Excel.Range, count: number): void => {
  const blanks = Array.from({ length: count }, () => Array<string>(body.columnCount).fill(""));
  table.rows.add(undefined, blanks);
  const added = body.getCell(body.rowCount, 0).getResizedRange(count - 1, body.columnCount - 1);
  added.copyFrom(body.getRow(body.rowCount - 1), "Formats");
};
