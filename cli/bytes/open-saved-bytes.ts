import type { WorkbookSource } from "../../src/reading/workbook-source";
import { openSaved, type SavedFile } from "../../src/saved/open-saved";
import { savedWorkbook } from "../../src/saved/saved-workbook";
import { calculateSaved } from "./calculate-saved";

/** A workbook that is only read: its file, and what the add-in would read of it in Excel. */
export interface SavedSource {
  readonly saved: SavedFile;
  readonly source: WorkbookSource;
  readonly bytes: Uint8Array;
}

/** Opens the bytes of a workbook's file for reading, its formulas calculated afresh; throws UnreadableFile or UnreadablePackage. */
export const openSavedBytes = (bytes: Uint8Array): SavedSource => {
  const saved = openSaved(bytes);
  const source = savedWorkbook(saved, calculateSaved(saved));
  saved.file.checkRest();
  return { saved, source, bytes };
};
