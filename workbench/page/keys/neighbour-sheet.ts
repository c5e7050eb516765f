import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";

/** The visible sheet before or after the active one, or the active one at either end. */
export const neighbourSheet = (book: Book, step: 1 | -1): Sheet => {
  const shown = book.sheets.filter((sheet) => sheet.visibility === "visible");
  const at = shown.findIndex((sheet) => sheet.id === book.activeSheet.id);
  return shown[at + step] ?? book.activeSheet;
};
