import type { Misleading } from "../src/faults/misleading";
import type { Language } from "../src/strings/language";
import { misleadingPlaceText, misleadingSentence } from "../src/strings/misleading-sentences";
import type { FoundLine } from "./found-line";

/** The line's words for what a file shows otherwise than its cells hold. */
export const shownLine = (its: Misleading, language: Language): FoundLine => ({
  where: misleadingPlaceText(its.where),
  what: its.code,
  message: misleadingSentence(its, language),
});
