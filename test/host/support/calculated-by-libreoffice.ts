import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Style } from "@tanping/workbench/book/style";
import type { Value } from "@tanping/workbench/book/value";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { convertAll } from "../libreoffice";
import { parseCsv } from "./parse-csv";

/** A book's values by sheet title, rows and columns, as LibreOffice calculates them; an error is its text. */
export type CalculatedBook = ReadonlyMap<string, readonly (readonly Value[])[]>;

/** Commas, quotes around every text, UTF-8, numbers with all 15 digits, one file a sheet: a third of the time of .xlsx. */
const valuesOfEverySheet =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

/** A percentage or a date would be written as it looks; in this format every number is a plain one, a truth 1 or 0. */
const plainNumber = "0.00000000000000E+00";

/** One look for each, because a file writes every look only once. */
const plainLooks = new WeakMap<Style, Style>();
const plain = (style: Style): Style => {
  const made = plainLooks.get(style) ?? { ...style, numberFormat: plainNumber };
  plainLooks.set(style, made);
  return made;
};

const withPlainNumbers = (book: BookSnapshot): BookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, cell }) => ({
      row,
      column,
      cell: { ...cell, style: plain(cell.style) },
    })),
  })),
});

/**
 * What LibreOffice calculates afresh in each book, in one run for all of them. The files are the books' own .xlsx but
 * for one thing: the number formats.
 */
export const calculatedByLibreOffice = async (
  books: readonly BookSnapshot[],
): Promise<readonly CalculatedBook[]> => {
  const files: Uint8Array[] = [];
  for (const book of books) files.push(await writeXlsx({ snapshot: () => withPlainNumbers(book) }));
  return convertAll(files, valuesOfEverySheet, (folder) => {
    const read = (index: number, title: string) =>
      parseCsv(readFileSync(join(folder, `book-${index}-${title}.csv`), "utf8"));
    return books.map(
      ({ sheets }, index) => new Map(sheets.map(({ name }) => [name, read(index, name)])),
    );
  });
};
