import { UnreadableFile } from "../../xlsx/unreadable-file";
import type { Sentences } from "../strings/sentences";

/** Why a file could not be opened or written, in the page's words. What nobody expected goes to the browser's console. */
export const faultText = (error: unknown, say: Sentences): string => {
  if (error instanceof UnreadableFile) return say.file.unreadable[error.reason];
  reportError(error);
  return say.unexpected;
};
