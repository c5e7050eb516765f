import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { bytesOf } from "./book-bytes";
import { openSavedBytes, type SavedSource } from "./bytes/open-saved-bytes";

/** Opens a file for reading, its formulas calculated afresh; throws UnreadableFile or UnreadablePackage. */
export const openSavedFile = async (file: string): Promise<SavedSource> =>
  openSavedBytes(await bytesOf(file));

/** Why a file cannot be read, where that is what was thrown; else null. */
export const unreadable = (error: unknown): string | null => {
  if (error instanceof UnreadableFile) return error.message;
  if (error instanceof UnreadablePackage)
    return new UnreadableFile(error.code, error.message).message;
  return null;
};
