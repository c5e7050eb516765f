import type { EntryValue } from "../cells/entry-value";
import { sheetLanguage } from "../sheets/sheet-language";
import type { RecordChoice } from "../standard/records";
import { recordChoiceFromText } from "../strings/record-choice-from-text";
import type { Language } from "../strings/language";

/** Whether a site point was confirmed (12.4.3); "" while nobody says. */
export type SiteAnswer = RecordChoice<"yes_no"> | "";

/** What the cell of the confirmation says. */
export const siteAnswerOf = (value: EntryValue | undefined): SiteAnswer => {
  const code = recordChoiceFromText("yes_no", String(value ?? ""));
  return code === "yes" || code === "no" ? code : "";
};

/** The answer as the cell says it in a workbook of that language. */
export const siteAnswerEntry = (answer: SiteAnswer, language: Language): EntryValue =>
  answer === "" ? null : sheetLanguage(language).choices.yes_no[answer];
