import { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { createCalculator } from "../calc/calculator";
import type { Loss } from "../xlsx/loss";
import { readXlsx } from "../xlsx/read-xlsx";
import { watchBook, type BookWatch } from "./book-watch";
import { startDrawing, type Drawing } from "./drawing";
import { followChanges, type BookChanges } from "./files/book-changes";

/** A book that is open on the page, and what it takes to work with it. */
export interface OpenBook {
  /** Another one for every book that is opened, even under the same name. */
  readonly id: string;
  readonly book: Book;
  readonly calculator: Calculator;
  readonly watch: BookWatch;
  readonly drawing: Drawing;
  readonly changes: BookChanges;
  /** The file's name. */
  readonly name: string;
  /** The address it was served from, null for any other. */
  readonly address: string | null;
}

/** A workbook's file, one that is served with its address. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly address?: string;
}

/** A new book with one empty sheet. */
export const newBook = (name: string): OpenBook => {
  const calculator = createCalculator();
  const book = new Book(calculator);
  return opened({ name, address: null, book, calculator }, "in-file");
};

/** The book in a file, or in a copy of changes that stand in no file, and what of it could not be kept. */
export const readBook = async (
  { name, bytes, address }: BookFile,
  changes: "in-file" | "in-no-file",
): Promise<{ opened: OpenBook; lost: readonly Loss[] }> => {
  const calculator = createCalculator();
  const { book, lost } = await readXlsx(bytes, calculator);
  return { opened: opened({ name, address: address ?? null, book, calculator }, changes), lost };
};

const opened = (
  read: Pick<OpenBook, "name" | "address" | "book" | "calculator">,
  changes: "in-file" | "in-no-file",
): OpenBook => {
  const drawing = startDrawing();
  return {
    id: crypto.randomUUID(),
    ...read,
    drawing,
    watch: watchBook(read.book, drawing),
    changes: followChanges(read.book, changes),
  };
};
