import type { Finding } from "../src/faults/finding";
import type { Language } from "../src/strings/language";
import { findingSentence, whereText } from "../src/strings/sentences";

/** What is wrong with a workbook itself, in a line of output. */
export interface FoundLine {
  /** An item id, a defined name, or sheet!cell. */
  readonly where: string;
  readonly what: string;
  readonly message: string;
}

/** The line's words for a finding. */
export const foundLine = (found: Finding, language: Language): FoundLine => ({
  where: whereText(found.where),
  what: found.code,
  message: findingSentence(found, language),
});
