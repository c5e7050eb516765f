import type { Language } from "../strings/language";
import { refusalSentence } from "../strings/sentences";

/** What is said of a workbook that is open for reading only, with the remedy. */
export const readOnlySentence = (language: Language): string =>
  refusalSentence({ code: "read-only", subject: "", cause: "" }, language);
