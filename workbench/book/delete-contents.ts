import type { Area } from "./area";
import type { Book } from "./book";
import { entering, type Entered } from "./entry";

/** Empties cells as the Delete key does: protection may refuse it, validation is not asked. */
export const deleteContents = (book: Book, sheetId: string, area: Area): Entered =>
  entering(() => {
    book.clear(sheetId, area, "contents", "user");
    return { kind: "entered" };
  });
