import { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { createCalculator } from "../calc/calculator";
import { readXlsx } from "../xlsx/read-xlsx";
import { watchBook, type BookWatch } from "./book-watch";

/** A book that is open on the page, and what it takes to work with it. */
export interface OpenBook {
  /** Another one for every book that is opened, even under the same name. */
  readonly id: string;
  readonly book: Book;
  readonly calculator: Calculator;
  readonly watch: BookWatch;
  /** The file's name. */
  readonly name: string;
}

const opened = (book: Book, calculator: Calculator, name: string): OpenBook => ({
  id: crypto.randomUUID(),
  book,
  calculator,
  watch: watchBook(book),
  name,
});

/** A new book with one empty sheet. */
export const newBook = (name: string): OpenBook => {
  const calculator = createCalculator();
  return opened(new Book(calculator), calculator, name);
};

/** The book in a file, and what of the file it could not keep. */
export const readBook = async (
  name: string,
  bytes: Uint8Array,
): Promise<{ opened: OpenBook; lost: readonly string[] }> => {
  const calculator = createCalculator();
  const { book, lost } = await readXlsx(bytes, calculator);
  return { opened: opened(book, calculator, name), lost };
};
