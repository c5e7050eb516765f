import type { Book } from "../book/book";
import type { BookEvent } from "../book/event";
import type { Drawing } from "./drawing";

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

/** Follows a book's events for React's useSyncExternalStore. What an edit of contents changes is drawn a moment later. */
export const watchBook = (book: Book, drawing: Drawing): BookWatch => {
  const listeners = new Set<() => void>();
  let version: BookVersion = { content: 0, structure: 0, selection: 0 };
  let latest = version;
  const tell = (): void => {
    version = latest;
    for (const listener of [...listeners]) listener();
  };
  book.on((event) => {
    latest = after(latest, event);
    if (changesContents(event)) drawing.hold();
    drawing.draw(tell);
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
  if (changesContents(event)) return { ...version, content: version.content + 1 };
  if (event.kind === "selectionChanged") return { ...version, selection: version.selection + 1 };
  return {
    content: version.content + 1,
    structure: version.structure + 1,
    selection: version.selection + (event.kind === "sheetActivated" ? 1 : 0),
  };
};
