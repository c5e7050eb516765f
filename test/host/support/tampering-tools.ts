import { unprotectAll } from "./enter-sketch";
import { enter } from "./fill";
import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";

/** The cells a name of the book refers to; it must have it. */
export const placeOf = (book: Book, name: string) => {
  const found = book.resolve(name);
  if (!found) throw new Error(`The book has no ${name}.`);
  return found;
};

/** The id of the sheet with this title; the book must have it. */
export const sheetId = (book: Book, title: string): string => {
  const sheet = book.sheet(title);
  if (!sheet) throw new Error(`The book has no ${title}.`);
  return sheet.id;
};

/** Tools to tamper with: on unprotected sheets, which are protected again where they were. */
export const opened =
  (act: (book: Book) => void) =>
  (book: Book): void => {
    const guarded = book.sheets.flatMap(({ id, protection }) =>
      protection ? [{ id, protection }] : [],
    );
    unprotectAll(book);
    act(book);
    for (const { id, protection } of guarded)
      if (book.sheetById(id)) book.protect(id, protection.options, null, "user");
  };

/** The one cell of a row and column. */
export const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Writes into the first cell of a name, whatever protects it. */
export const overwrite = (name: string, value: Value) => opened((book) => enter(book, name, value));
