import { languages, type Language } from "./language";

/** What a note of a second assessor begins with where the item is left out as not applicable (R4). */
const marks = { "zh-CN": "不适用：", "en-US": "Not applicable: " } as const;

/** The note that says an item is left out, with the reason. */
export const notApplicableNote = (reason: string, language: Language): string =>
  `${marks[language]}${reason}`;

/** Whether a note says, in either language, that the item is left out. */
export const isNotApplicableNote = (note: string): boolean =>
  languages.some((language) => note.trim().startsWith(marks[language].trim()));
