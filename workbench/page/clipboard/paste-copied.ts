import type { Book } from "../../book/book";
import type { Entered } from "../../book/typed-input/entered";
import { pastePlaces } from "./paste-places";
import type { Copied } from "./use-copying";

/** Pastes cells copied or cut in this book at the selection; a cut block moves. */
export const pasteCopied = (book: Book, copied: Copied): Entered => {
  const { id: sheetId, selection } = book.activeSheet;
  const { row, column } = selection.area;
  if (copied.how === "cut") return book.moveCells(copied, { sheetId, row, column });
  return book.together(() => {
    for (const place of pastePlaces(copied.area, selection.area)) {
      const entered = book.pasteCells(copied, { sheetId, ...place });
      if (entered.kind !== "entered") return entered;
    }
    return { kind: "entered" };
  });
};
