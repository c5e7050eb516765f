import { asShown, blank, isBlank, type CellValue } from "../cells/cell-value";
import { entryAt, type Entry } from "../cells/grid";
import { columnsOfList, evidenceDefaults, type RecordListKey } from "../standard/record-lists";
import { recordColumnFromHeading } from "../strings/record-column-from-heading";
import type { ListReading } from "./reading";

/** One row of a list that says something: what stands in each of its columns that is there. */
export type RecordRow = ReadonlyMap<string, Entry>;

/** What a column of a row says, without white space around it; "" where it says nothing or is not there. */
export const textIn = (row: RecordRow, column: string): string =>
  asShown(row.get(column)?.value ?? blank).trim();

/** Where each column of a list stands in its table, by its heading; the first of two that are called alike. */
export const columnsIn = (
  list: RecordListKey,
  { headers }: ListReading,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  (headers.cells[0] ?? []).forEach((value, index) => {
    const key = recordColumnFromHeading(list, asShown(value));
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
};

const known = new WeakMap<ListReading, readonly RecordRow[]>();

/** The rows of a list that say something, blank ones left out; found once in each reading. */
export const listRows = (list: RecordListKey, read: ListReading): readonly RecordRow[] => {
  const rows = known.get(read) ?? rowsOf(list, read);
  known.set(read, rows);
  return rows;
};

const rowsOf = (list: RecordListKey, read: ListReading): readonly RecordRow[] => {
  const columns = columnsIn(list, read);
  return read.rows.cells.flatMap((cells, row) =>
    cells.every(isBlank)
      ? []
      : [new Map([...columns].map(([key, at]) => [key, entryAt(read.rows, row, at)]))],
  );
};

/** The same rows as a new table takes them: a value for each column in its order. */
export const listValues = (
  list: RecordListKey,
  read: ListReading,
): readonly (readonly CellValue[])[] =>
  listRows(list, read).map((row) =>
    columnsOfList(list).map(([key]) => row.get(key)?.value ?? blank),
  );

/** Headings of a list's table that are none of its own columns. */
export const ownListColumns = (list: RecordListKey, read: ListReading): readonly Entry[] => {
  const known = new Set(columnsIn(list, read).values());
  return (read.headers.cells[0] ?? []).flatMap((_, index) =>
    known.has(index) ? [] : [entryAt(read.headers, 0, index)],
  );
};

/**
 * Pieces of evidence in their order, each with what it does not say itself taken from the piece before: one free line is
 * a whole piece. Who names another document says its version as well.
 */
export const evidencePieces = (read: ListReading): readonly RecordRow[] => {
  const pieces: RecordRow[] = [];
  for (const row of listRows("evidence", read)) {
    const before = pieces.at(-1);
    const piece = new Map(row);
    for (const together of evidenceDefaults) {
      const saysNothing = together.every((key) => isBlank(row.get(key)?.value ?? blank));
      for (const key of together) {
        const entry = before?.get(key);
        if (saysNothing && entry) piece.set(key, entry);
      }
    }
    pieces.push(piece);
  }
  return pieces;
};
