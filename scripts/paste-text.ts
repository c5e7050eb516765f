import type { Cell } from "../src/samples/sample-texts";
import type { Book } from "@tanping/workbench/book/book";

/** As Excel puts a cell on the clipboard: one of several lines stands in quotes. */
const asCell = (value: Cell): string => {
  const text = String(value ?? "");
  return text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;
};

const asText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => cells.map(asCell).join("\t")).join("\n");

/** Pastes cells below each other from the first cell of a name on. */
export const pasteColumn = (book: Book, name: string, cells: readonly Cell[]): void => {
  const place = book.resolve(name);
  if (!place) throw new Error(`The assessment has no ${name}.`);
  const { row, column } = place.area;
  paste(book, { sheetId: place.sheet.id, row, column }, asText(cells.map((cell) => [cell])));
};

/** Pastes rows into a table, with as many more inserted within it as it lacks: they look like those around them. */
export const pasteRows = (book: Book, name: string, rows: readonly (readonly Cell[])[]): void => {
  const found = book.table(name);
  if (!found) throw new Error(`The assessment has no table ${name}.`);
  const { row, column, rows: lines } = found.table.area;
  const lacking = rows.length - (lines - 1);
  if (lacking > 0) book.insert(found.sheet.id, "rows", row + 2, lacking, "user");
  paste(book, { sheetId: found.sheet.id, row: row + 1, column }, asText(rows));
};

const paste = (book: Book, at: Parameters<Book["pasteText"]>[0], text: string): void => {
  const entered = book.pasteText(at, text);
  if (entered.kind !== "entered") throw new Error(`The workbook does not take ${text}.`);
};
