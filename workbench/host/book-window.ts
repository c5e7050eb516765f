/** The window that shows the book: add-ins may save and close it there, and open others beside it. */
export interface BookWindow {
  save(): void;
  close(changes: "Save" | "SkipSave"): void;
  /** Shows a new book in a window of its own: an empty one or, with a file, a copy of its book. */
  open(file: Uint8Array<ArrayBuffer> | null): void;
}
