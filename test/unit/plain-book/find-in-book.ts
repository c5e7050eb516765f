import type { Area } from "../../../src/cells/address";
import { namedArea } from "../../../src/integrity/formula-text";
import type { NamedArea } from "../../../src/integrity/survey";
import { names } from "../../../src/sheets/defined-names";
import type { PlainBook, PlainSheet } from "./plain-book";

/** The sheet with this title; the book must have it. */
export const sheetOf = (book: PlainBook, title: string): PlainSheet => {
  const sheet = book.sheets.find((its) => its.title === title);
  if (!sheet) throw new Error(`The book has no sheet ${title}.`);
  return sheet;
};

/** The rows of the data table, without its headings. */
export const bodyOf = ({ table }: PlainBook): NamedArea | null => {
  if (!table) return null;
  const { row, rows } = table.area;
  return { title: table.title, area: { ...table.area, row: row + 1, rows: rows - 1 } };
};

/** The cells that a name refers to; null where it refers to none. */
export const resolve = (book: PlainBook, name: string): NamedArea | null => {
  const found = namedArea(book.names.get(name) ?? "");
  return found ?? (name === names.monitoring ? bodyOf(book) : null);
};

/** The cells that a name refers to; the book must have it. */
export const placeOf = (
  book: PlainBook,
  name: string,
): { readonly sheet: PlainSheet; readonly area: Area } => {
  const found = resolve(book, name);
  if (!found) throw new Error(`The book has no ${name}.`);
  return { sheet: sheetOf(book, found.title), area: found.area };
};
