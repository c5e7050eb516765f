import type { Book } from "../book/book";
import type { BookEvent } from "../book/event";

/** Counters that rise whenever something on the page may have to be drawn anew. */
export interface BookVersion {
  /** Values, formulas, formats, rules. */
  readonly content: number;
  /** Widths, heights, hidden rows, sheets: what moves everything else. */
  readonly structure: number;
  readonly selection: number;
}

export interface BookWatch {
  subscribe(listener: () => void): () => void;
  version(): BookVersion;
}

/** Follows a book's events for React's useSyncExternalStore. */
export const watchBook = (book: Book): BookWatch => {
  let version: BookVersion = { content: 0, structure: 0, selection: 0 };
  return {
    version: () => version,
    subscribe: (listener) =>
      book.on((event) => {
        version = after(version, event);
        listener();
      }),
  };
};

const after = (version: BookVersion, event: BookEvent): BookVersion => {
  if (event.kind === "cellClicked" || event.kind === "bookActivated") return version;
  if (event.kind === "selectionChanged") return { ...version, selection: version.selection + 1 };
  const movesNothing =
    event.kind === "calculated" || (event.kind === "changed" && event.change === "RangeEdited");
  return {
    content: version.content + 1,
    structure: version.structure + (movesNothing ? 0 : 1),
    selection: version.selection + (event.kind === "sheetActivated" ? 1 : 0),
  };
};
