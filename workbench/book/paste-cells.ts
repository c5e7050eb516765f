import type { Area } from "./area";
import type { Book } from "./book";
import { entering, type Entered } from "./entry";
import { growTables } from "./hands/grow-tables";
import type { CellPlace } from "./hands/applied-validation";

/**
 * Pastes a block copied inside the book. As in Excel it brings everything along: formulas (shifted), styles, whether
 * cells are locked, and validation, which replaces the target's even on a protected sheet.
 */
export const pasteCells = (
  book: Book,
  from: { readonly sheetId: string; readonly area: Area },
  at: CellPlace,
): Entered =>
  entering(() => {
    book.together(() => {
      book.copyCells(from, at, "user");
      const sheet = book.sheetById(at.sheetId);
      const written = { ...from.area, row: at.row, column: at.column };
      if (sheet !== undefined) growTables(book, sheet, written);
    });
    return { kind: "entered" };
  });
