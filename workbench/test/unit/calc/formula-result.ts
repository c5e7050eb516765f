import type { Book } from "../../../book/book";
import type { Value } from "../../../book/value";

/** The value of the golden book's case in that row. */
export const formulaResult = (book: Book, row: number): Value =>
  book.sheet("算例")?.cell(row, 0)?.value ?? null;
