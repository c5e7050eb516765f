import type { EntryValue } from "../cells/entry-value";
import { sheetLanguage } from "../sheets/sheet-language";
import { siteAnswerIn, type SiteAnswer } from "../strings/site-answer-in";
import type { Language } from "../strings/language";

export type { SiteAnswer } from "../strings/site-answer-in";

/** What the cell of the confirmation says. */
export const siteAnswerOf = (value: EntryValue | undefined): SiteAnswer =>
  siteAnswerIn(String(value ?? ""));

/** The answer as the cell says it in a workbook of that language. */
export const siteAnswerEntry = (answer: SiteAnswer, language: Language): EntryValue =>
  answer === "" ? null : sheetLanguage(language).choices.yes_no[answer];
