import type { Area } from "../../../src/cells/address";
import { blank, type CellValue } from "../../../src/cells/cell-value";
import type { Grid } from "../../../src/cells/grid";
import { SeriesReader } from "../../../src/monitoring/series-reader";
import { recordsTable } from "../../../src/sheets/defined-names";
import { readNames, type MonitoringReading, type Reading } from "../../../src/sheets/reading";
import { recordListKeys } from "../../../src/standard/record-lists";
import { bodyOf, resolve, sheetOf } from "./find-in-book";
import type { PlainBook, PlainSheet } from "./plain-book";

/** Whether a reading tells the formulas behind the values. */
export type Depth = "values" | "values,formulas";

const gridOf = ({ title, cells }: PlainSheet, area: Area, depth: Depth): Grid => ({
  sheet: title,
  row: area.row,
  column: area.column,
  cells: Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column): CellValue => {
      const cell = cells[area.row + row]?.[area.column + column];
      if (!cell) return blank;
      const { content, shown } = cell;
      const isFormula = typeof content === "string" && content.startsWith("=");
      return isFormula && depth === "values,formulas" ? { ...shown, formula: content } : shown;
    }),
  ),
});

/** The rows of the data table, as a reading of the workbook visits them. */
export const dataIn = (book: PlainBook, depth: Depth): Grid | null => {
  const body = bodyOf(book);
  return body && gridOf(sheetOf(book, body.title), body.area, depth);
};

const monitoringIn = (book: PlainBook, depth: Depth): MonitoringReading | null => {
  const data = dataIn(book, depth);
  if (!book.table || !data) return null;
  const { title, area } = book.table;
  const sheet = sheetOf(book, title);
  const headers = gridOf(sheet, { ...area, rows: 1 }, "values");
  const below = gridOf(sheet, { ...area, row: area.row + area.rows, rows: 200 }, depth);
  const reader = new SeriesReader(headers);
  reader.add(data);
  return {
    headers,
    body: { sheet: title, row: data.row, column: data.column, rows: data.cells.length },
    series: reader.finish(below),
    fingerprint: JSON.stringify([headers, data, below]),
  };
};

const listsIn = (book: PlainBook, depth: Depth): Reading["lists"] =>
  new Map(
    recordListKeys.flatMap((list) => {
      const table = book.lists.find(({ name }) => name === recordsTable(list));
      if (!table) return [];
      const { title, area } = table;
      const grid = (its: Area) => gridOf(sheetOf(book, title), its, depth);
      const rows = grid({ ...area, row: area.row + 1, rows: area.rows + 99 });
      return [[list, { headers: grid({ ...area, rows: 1 }), rows }] as const];
    }),
  );

/** The reading that an Excel with this workbook open would give. */
export const readPlain = (book: PlainBook, depth: Depth = "values,formulas"): Reading => ({
  named: new Map(
    readNames.flatMap((name) => {
      const found = resolve(book, name);
      return found ? [[name, gridOf(sheetOf(book, found.title), found.area, depth)] as const] : [];
    }),
  ),
  monitoring: monitoringIn(book, depth),
  lists: listsIn(book, depth),
  protectedSheets: new Set(
    book.sheets.filter((sheet) => sheet.isProtected).map(({ title }) => title),
  ),
});
