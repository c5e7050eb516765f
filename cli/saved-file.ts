import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import type { WorkbookSource } from "../src/reading/workbook-source";
import { openSaved, type SavedFile } from "../src/saved/open-saved";
import { savedWorkbook } from "../src/saved/saved-workbook";
import { bytesOf } from "./book-bytes";
import { calculateSaved } from "./calculate-saved";

/** A workbook that is only read: its file, and what the add-in would read of it in Excel. */
interface SavedSource {
  readonly saved: SavedFile;
  readonly source: WorkbookSource;
  readonly bytes: Uint8Array;
}

/** Opens a file for reading, its formulas calculated afresh; throws UnreadableFile or UnreadablePackage. */
export const openSavedFile = async (file: string): Promise<SavedSource> =>
  openSavedBytes(await bytesOf(file));

/** The same of a file's bytes. */
export const openSavedBytes = (bytes: Uint8Array): SavedSource => {
  const saved = openSaved(bytes);
  const source = savedWorkbook(saved, calculateSaved(saved));
  saved.file.checkRest();
  return { saved, source, bytes };
};

/** Why a file cannot be read, where that is what was thrown; else null. */
export const unreadable = (error: unknown): string | null => {
  if (error instanceof UnreadableFile) return error.message;
  if (error instanceof UnreadablePackage)
    return new UnreadableFile(error.code, error.message).message;
  return null;
};
