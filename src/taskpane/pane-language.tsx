import { createContext, useContext } from "react";
import type { Language } from "../strings/language";
import { choices as englishChoices } from "../strings/en-US/choices";
import { names as englishNames } from "../strings/en-US/names";
import { pane as englishPane } from "../strings/en-US/pane";
import { sheets as englishSheets } from "../strings/en-US/sheets";
import { choices as chineseChoices } from "../strings/zh-CN/choices";
import { names as chineseNames } from "../strings/zh-CN/names";
import { pane as chinesePane } from "../strings/zh-CN/pane";
import { sheets as chineseSheets } from "../strings/zh-CN/sheets";

const chinese = {
  language: "zh-CN" as Language,
  words: chinesePane,
  names: chineseNames,
  choices: chineseChoices,
  grades: chineseSheets.grades,
};
const english: typeof chinese = {
  language: "en-US",
  words: englishPane,
  names: englishNames,
  choices: englishChoices,
  grades: englishSheets.grades,
};

/** Every word the pane shows, in the display language of Office. */
export type PaneLanguage = typeof chinese;

export const paneLanguage = (language: Language): PaneLanguage =>
  language === "zh-CN" ? chinese : english;

export const PaneLanguageContext = createContext<PaneLanguage>(chinese);
export const usePaneLanguage = (): PaneLanguage => useContext(PaneLanguageContext);
