import { daysTo1904 } from "../cells/date-serial";
import { entryAt, type Grid } from "../cells/grid";
import { maximumRows, type Area } from "../cells/address";
import { TableReader, type RowVisitor } from "../reading/table-reader";
import type { Depth } from "../reading/whole";
import { infoName, monitoringTable, recordsTable } from "../sheets/defined-names";
import { readNames, type MonitoringReading, type Reading } from "../sheets/reading";
import { recordListKeys } from "../standard/record-lists";
import type { SavedBook } from "./saved-book";
import { isProtected } from "./saved-survey";
import { reported, type SheetCells } from "./sheet-cells";

/** Cells that a name of ours may refer to: no honest one comes near it. */
const mostCells = 1_000_000;

/** Rows below the tables that are read with them, as in Excel. */
const below = { monitoring: 200, list: 100 } as const;

/** Rows of the monitoring table, or below it, that are looked at whatever its size: as many as Excel is asked for at once. */
const least = 2000;

/** Rows of the monitoring table read at a time. */
const block = 5000;

/** What a score needs of a saved workbook: what the add-in would read of it in Excel. */
export const readingOf = async (
  book: SavedBook,
  visit: RowVisitor,
  depth: Depth,
): Promise<Reading> => ({
  named: new Map(
    readNames.flatMap((name) => {
      const grid = gridOfName(book, name, depth);
      return grid ? [[name, grid] as const] : [];
    }),
  ),
  monitoring: await monitoringOf(book, visit, depth),
  lists: new Map(
    recordListKeys.flatMap((list) => {
      const table = book.tables.get(recordsTable(list));
      const cells = table && book.cells(table.title);
      if (!table || !cells) return [];
      const rows = { ...table.body, rows: table.body.rows + below.list };
      const read = { headers: cells.grid(table.headings, depth), rows: cells.grid(rows, depth) };
      return [[list, read] as const];
    }),
  ),
  protectedSheets: new Set(
    book.saved.sheets.filter((its) => isProtected(book.saved.sheet(its))).map(({ name }) => name),
  ),
});

const gridOfName = (book: SavedBook, name: string, depth: Depth): Grid | null => {
  const named = book.names.get(name);
  const cells = named && book.cells(named.title);
  if (!named || !cells || named.area.rows * named.area.columns > mostCells) return null;
  const grid = cells.grid(named.area, depth);
  return name === infoName("date") && book.saved.dateSystem === "1904" ? from1900(grid) : grid;
};

/** The date of the assessment counts from 1900 in every reading. */
const from1900 = (grid: Grid): Grid => {
  const { value } = entryAt(grid, 0, 0);
  if (value.kind !== "number") return grid;
  return { ...grid, cells: [[{ ...value, double: value.double + daysTo1904 }]] };
};

const monitoringOf = async (
  book: SavedBook,
  visit: RowVisitor,
  depth: Depth,
): Promise<MonitoringReading | null> => {
  const table = book.tables.get(monitoringTable);
  const cells = table && book.cells(table.title);
  if (!table || !cells) return null;
  const { title, headings, body, totalRows } = table;
  const { row, column, rows, columns } = body;
  const reader = new TableReader(
    {
      headers: cells.grid(headings, "values"),
      body: { sheet: title, row, column, rows },
      totalRows,
    },
    visit,
  );
  const filled = cells.sheet.cells.findLast(({ value }) => value.kind !== "blank")?.row ?? 0;
  const looked = Math.max(row + rows + below.monitoring, Math.min(filled + 1, row + least));
  const end = Math.min(looked, maximumRows);
  for (let first = row; first < end; first += block)
    await reader.add(
      blockOf(cells, { row: first, column, rows: Math.min(block, end - first), columns }, depth),
    );
  return reader.finish();
};

const blockOf = (cells: SheetCells, { row, column, rows, columns }: Area, depth: Depth) => {
  const each = <Of>(take: (row: number, column: number) => Of): Of[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => take(row + down, column + right)),
    );
  const values = each((at, its) => reported(cells.value(at, its)));
  return depth === "values"
    ? { values }
    : { values, formulas: each((at, its) => cells.content(at, its)) };
};
