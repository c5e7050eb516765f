import { createContext, useContext } from "react";
import type { Language } from "../strings/language";
import { choices as englishChoices } from "../strings/en-US/choices";
import { names as englishNames } from "../strings/en-US/names";
import { pane as englishPane } from "../strings/en-US/pane";
import { sheets as englishSheets } from "../strings/en-US/sheets";
import { choices as chineseChoices, type ChoiceWords } from "../strings/zh-CN/choices";
import { names as chineseNames, type Names } from "../strings/zh-CN/names";
import { pane as chinesePane, type PaneWords } from "../strings/zh-CN/pane";
import { sheets as chineseSheets, type SheetWords } from "../strings/zh-CN/sheets";

/** Every word the pane shows, in the display language of Office. */
export interface PaneLanguage {
  readonly language: Language;
  readonly words: PaneWords;
  readonly names: Names;
  readonly choices: ChoiceWords;
  readonly grades: SheetWords["grades"];
  /** The standard's Chinese, or our translation of it. */
  readonly wording: (chinese: string, english: string) => string;
}

const chinese: PaneLanguage = {
  language: "zh-CN",
  words: chinesePane,
  names: chineseNames,
  choices: chineseChoices,
  grades: chineseSheets.grades,
  wording: (text) => text,
};
const english: PaneLanguage = {
  language: "en-US",
  words: englishPane,
  names: englishNames,
  choices: englishChoices,
  grades: englishSheets.grades,
  wording: (_, translation) => translation,
};

export const paneLanguage = (language: Language): PaneLanguage =>
  language === "zh-CN" ? chinese : english;

export const PaneLanguageContext = createContext<PaneLanguage>(chinese);
export const usePaneLanguage = (): PaneLanguage => useContext(PaneLanguageContext);
