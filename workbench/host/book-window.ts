/** The window that shows the book: add-ins may save and close it there. */
export interface BookWindow {
  save(): void;
  close(changes: "Save" | "SkipSave"): void;
}
