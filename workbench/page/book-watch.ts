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

/**
 * Milliseconds in which an add-in that was told of an edit can ask and be answered before the sheet is drawn: Excel
 * answers elsewhere than where it draws. The sheet is a frame or two later for it.
 */
const head = 20;

/**
 * Follows a book's events for React's useSyncExternalStore. What cells show is told a moment later, all of it at once:
 * a browser holds back what is posted to a frame until it has drawn. What moves is told at once, for the next key may
 * mean it.
 */
export const watchBook = (book: Book): BookWatch => {
  const listeners = new Set<() => void>();
  let version: BookVersion = { content: 0, structure: 0, selection: 0 };
  let isDue = false;
  const tell = (next: BookVersion): void => {
    version = next;
    for (const listener of [...listeners]) listener();
  };
  book.on((event) => {
    if (!changesContents(event)) return tell(after(version, event));
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      requestAnimationFrame(() => {
        isDue = false;
        tell({ ...version, content: version.content + 1 });
      });
    }, head);
  });
  return {
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** Whether only what cells show can be otherwise. */
const changesContents = (event: BookEvent): boolean =>
  event.kind === "calculated" || (event.kind === "changed" && event.change === "RangeEdited");

const after = (version: BookVersion, event: BookEvent): BookVersion => {
  if (event.kind === "cellClicked" || event.kind === "bookActivated") return version;
  if (event.kind === "selectionChanged") return { ...version, selection: version.selection + 1 };
  return {
    content: version.content + 1,
    structure: version.structure + 1,
    selection: version.selection + (event.kind === "sheetActivated" ? 1 : 0),
  };
};
