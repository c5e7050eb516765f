import { createContext, useContext } from "react";
import type { Language } from "../strings/language";
import { laterWordsOf, wordsOf } from "../strings/words-of";
import type { WordingTranslation } from "../strings/wording-translation";
import type { ChoiceWords } from "../strings/zh-CN/choices";
import type { LaterWords } from "../strings/zh-CN/later-words";
import type { Names } from "../strings/zh-CN/names";
import type { PaneWords } from "../strings/zh-CN/pane";
import type { SheetWords } from "../strings/zh-CN/sheets";

/** Every word the pane shows, in the display language of Office; what is shown with later words is loaded with them. */
export interface PaneLanguage {
  readonly language: Language;
  readonly words: PaneWords &
    Pick<LaterWords, "importing" | "integrity" | "parameters" | "report" | "resultLines">;
  readonly names: Names;
  readonly choices: ChoiceWords;
  readonly grades: SheetWords["grades"];
  /** The standard's Chinese, or our translation of it. */
  readonly wording: (chinese: string, translated: (its: WordingTranslation) => string) => string;
}

/** The words of the pane in a language that is loaded. */
export const paneLanguage = (language: Language): PaneLanguage => {
  const { choices, names, pane, sheets, translation } = wordsOf(language);
  return {
    language,
    words: {
      ...pane,
      get importing() {
        return laterWordsOf(language).importing;
      },
      get parameters() {
        return laterWordsOf(language).parameters;
      },
      get report() {
        return laterWordsOf(language).report;
      },
      get resultLines() {
        return laterWordsOf(language).resultLines;
      },
      get integrity() {
        return laterWordsOf(language).integrity;
      },
    },
    names,
    choices,
    grades: sheets.grades,
    wording: (chinese, translated) => (translation ? translated(translation) : chinese),
  };
};

export const PaneLanguageContext = createContext<PaneLanguage | null>(null);

export const usePaneLanguage = (): PaneLanguage => {
  const language = useContext(PaneLanguageContext);
  if (!language) throw new Error("The pane has no language here.");
  return language;
};
