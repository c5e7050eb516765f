import { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { createCalculator } from "../calc/calculator";
import { readXlsx } from "../xlsx/read-xlsx";
import { watchBook, type BookWatch } from "./book-watch";
import { followChanges, type BookChanges } from "./files/book-changes";

/** A book that is open on the page, and what it takes to work with it. */
export interface OpenBook {
  /** Another one for every book that is opened, even under the same name. */
  readonly id: string;
  readonly book: Book;
  readonly calculator: Calculator;
  readonly watch: BookWatch;
  readonly changes: BookChanges;
  /** The file's name. */
  readonly name: string;
}

const opened = (
  name: string,
  { book, calculator }: Pick<OpenBook, "book" | "calculator">,
  changes: BookChanges,
): OpenBook => ({
  id: crypto.randomUUID(),
  book,
  calculator,
  watch: watchBook(book),
  changes,
  name,
});

/** A new book with one empty sheet. */
export const newBook = (name: string): OpenBook => {
  const calculator = createCalculator();
  const book = new Book(calculator);
  return opened(name, { book, calculator }, followChanges(book, "in-file"));
};

/** The book in a file, or in a copy of changes that stand in no file, and what of it could not be kept. */
export const readBook = async (
  name: string,
  bytes: Uint8Array,
  start: "in-file" | "in-no-file",
): Promise<{ opened: OpenBook; lost: readonly string[] }> => {
  const calculator = createCalculator();
  const { book, lost } = await readXlsx(bytes, calculator);
  return { opened: opened(name, { book, calculator }, followChanges(book, start)), lost };
};
