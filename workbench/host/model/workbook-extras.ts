import type { Book } from "../../book/book";

/** Parts of a workbook that Office.js shows and the book does not hold; they live as long as the book in memory. */
export interface WorkbookExtras {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly customProperties: Map<string, string | number | boolean>;
  /** Conditional formats are replaced, not changed, by the book: the id an add-in holds → the id now. */
  readonly conditionalFormatIds: Map<string, string>;
}

const extras = new WeakMap<Book, WorkbookExtras>();

const blank = (): WorkbookExtras => ({
  name: "Book1.xlsx",
  properties: new Map(),
  customProperties: new Map(),
  conditionalFormatIds: new Map(),
});

/** The extras of a book: the same ones for every host that opens it. */
export function extrasOf(book: Book): WorkbookExtras {
  const known = extras.get(book) ?? blank();
  extras.set(book, known);
  return known;
}
