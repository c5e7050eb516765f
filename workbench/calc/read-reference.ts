import { parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import { type Area, sheetColumns, sheetRows } from "../book/area";
import { areaBetween } from "../book/areas";
import type { ReadableBook } from "../book/readable-book";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Place } from "./formula-place";
import { remembering } from "@tanping/ooxml/remembering";

/** Cells of one sheet. */
export interface Found {
  readonly sheet: Sheet;
  readonly area: Area;
}

const parseAddress = remembering((text) => parseA1Ref(text) ?? null);
const parseStructured = remembering((text) => parseStructRef(text) ?? null);

const readAddress = (book: ReadableBook, text: string, at: Place): Found | null => {
  const parsed = parseAddress(text);
  if (parsed === null || !("range" in parsed) || parsed.range === undefined) return null;
  const contexts = parsed.context ?? [];
  if (contexts.length > 1) return null;
  const sheet = contexts[0] === undefined ? at.sheet : book.sheet(contexts[0]);
  const { top, left, bottom, right } = parsed.range;
  const area = areaBetween(top ?? 0, left ?? 0, bottom ?? sheetRows - 1, right ?? sheetColumns - 1);
  return sheet === undefined ? null : { sheet, area };
};

type Span = readonly [first: number, last: number];

const bodyOf = ({ area, showHeaders, showTotals }: Table): Span => [
  area.row + (showHeaders ? 1 : 0),
  area.row + area.rows - (showTotals ? 2 : 1),
];

/** The rows the sections name; #This Row is the formula's own, when it lies in the body. */
const rowsOf = (table: Table, sections: readonly string[], at: Place): Span | null => {
  const [first, last] = bodyOf(table);
  const spans: Record<string, Span | null> = {
    all: [table.area.row, table.area.row + table.area.rows - 1],
    data: [first, last],
    headers: table.showHeaders ? [table.area.row, table.area.row] : null,
    totals: table.showTotals ? [last + 1, last + 1] : null,
    "this row": at.row >= first && at.row <= last ? [at.row, at.row] : null,
  };
  const named = (sections.length > 0 ? sections : ["data"]).map(
    (section) => spans[section] ?? null,
  );
  const found = named.filter((span) => span !== null);
  if (found.length < named.length) return null;
  return [Math.min(...found.map(([top]) => top)), Math.max(...found.map(([, bottom]) => bottom))];
};

const columnsOf = (table: Table, names: readonly string[]): Span | null => {
  if (names.length === 0) return [0, table.columns.length - 1];
  const places = names.map((name) =>
    table.columns.findIndex((column) => column.toUpperCase() === name.toUpperCase()),
  );
  return places.includes(-1) ? null : [Math.min(...places), Math.max(...places)];
};

const readStructured = (
  book: ReadableBook,
  reference: ReferenceStruct,
  at: Place,
): Found | null => {
  const own = at.sheet.tableAt(at.row, at.column);
  const found = reference.table
    ? book.table(reference.table)
    : own && { sheet: at.sheet, table: own };
  if (found === undefined) return null;
  const { sheet, table } = found;
  const rows = rowsOf(table, reference.sections ?? [], at);
  const columns = columnsOf(table, reference.columns ?? []);
  if (rows === null || columns === null) return null;
  const left = table.area.column;
  return { sheet, area: areaBetween(rows[0], left + columns[0], rows[1], left + columns[1]) };
};

/** The cells an address, a structured reference or a table's bare name means, null if it means none. */
export const readReference = (book: ReadableBook, text: string, at: Place): Found | null => {
  const structured = text.includes("[") ? parseStructured(text) : null;
  if (structured !== null) return readStructured(book, structured, at);
  const address = readAddress(book, text, at);
  if (address !== null || book.table(text) === undefined) return address;
  return readStructured(book, { table: text, context: [], columns: [], sections: [] }, at);
};
