import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";

/** Which changes of a book no file holds yet. */
export interface BookChanges {
  /** How many there have been since the book was opened. */
  count(): number;
  areUnsaved(): boolean;
  /** A file that holds the first so many changes was written. */
  saved(count: number): void;
  subscribe(listener: () => void): () => void;
}

/** Follows a book that came from a file or is new, or one whose changes were brought back and stand in no file. */
export const followChanges = (
  book: Pick<Book, "on">,
  start: "in-file" | "in-no-file",
): BookChanges => {
  const listeners = new Set<() => void>();
  let count = 0;
  let savedCount = start === "in-file" ? 0 : -1;
  const tellAll = (): void => {
    for (const listener of [...listeners]) listener();
  };
  book.on((event) => {
    if (!isChange(event)) return;
    count += 1;
    tellAll();
  });
  return {
    count: () => count,
    areUnsaved: () => count > savedCount,
    saved: (upTo) => {
      savedCount = Math.max(savedCount, upTo);
      tellAll();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** As in Excel, looking at another cell or sheet is no change, nor is what formulas make of the changes. */
const isChange = ({ kind }: BookEvent): boolean => !looks.has(kind);

const looks: ReadonlySet<BookEvent["kind"]> = new Set([
  "selectionChanged",
  "sheetActivated",
  "calculated",
  "cellClicked",
  "bookActivated",
]);
