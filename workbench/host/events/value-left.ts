import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";
import type { Value } from "../../book/value";

type Changed = Extract<BookEvent, { kind: "changed" }>;

/** The value that an edit of one cell left in it, also where the same batch wrote there again. */
export function valueLeft({ sheetId, area, left }: Changed, book: Book): Value {
  const { row, column } = area;
  const now = book.sheetById(sheetId)?.cell(row, column);
  const cell = left === undefined ? now : left.cell;
  if (cell === undefined) return null;
  if (cell.formula === null) return cell.value;
  return cell.formula === now?.formula
    ? now.value
    : book.calculator.evaluate(book, cell.formula, { sheetId, row, column });
}
