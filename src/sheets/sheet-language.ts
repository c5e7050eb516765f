import type { Language } from "../strings/language";
import { wordsOf } from "../strings/words-of";
import { choices as englishChoices } from "../strings/en-US/choices";
import { monitoringColumns as englishColumns } from "../strings/en-US/monitoring-columns";
import { recordLists as englishLists } from "../strings/en-US/record-lists";
import { records as englishRecords } from "../strings/en-US/records";
import { choices as chineseChoices, type ChoiceWords } from "../strings/zh-CN/choices";
import {
  monitoringColumns as chineseColumns,
  type MonitoringWords,
} from "../strings/zh-CN/monitoring-columns";
import type { Names } from "../strings/zh-CN/names";
import { recordLists as chineseLists, type RecordListWords } from "../strings/zh-CN/record-lists";
import { records as chineseRecords, type RecordWords } from "../strings/zh-CN/records";
import type { SheetWords } from "../strings/zh-CN/sheets";

type Recognised = Pick<SheetLanguage, "columns" | "choices" | "records" | "lists">;

/** The words that are recognised in a workbook of either language. */
const recognised: Readonly<Record<Language, Recognised>> = {
  "zh-CN": {
    columns: chineseColumns,
    choices: { ...chineseChoices, ...chineseRecords.choices },
    records: chineseRecords,
    lists: chineseLists,
  },
  "en-US": {
    columns: englishColumns,
    choices: { ...englishChoices, ...englishRecords.choices },
    records: englishRecords,
    lists: englishLists,
  },
};

/** All words a workbook of one language is laid out with. */
export interface SheetLanguage {
  readonly language: Language;
  readonly words: SheetWords;
  readonly names: Names;
  readonly columns: MonitoringWords;
  readonly choices: ChoiceWords & RecordWords["choices"];
  readonly records: RecordWords;
  readonly lists: RecordListWords;
  /** The standard's Chinese, and in an English workbook our translation above it (R15). */
  readonly printed: (chinese: string, english: string) => string;
}

const printed: Readonly<Record<Language, SheetLanguage["printed"]>> = {
  "zh-CN": (text) => text,
  "en-US": (text, translation) => `${translation}\n${text}`,
};

/** A sheet's note, and in an English workbook which text governs. */
export const noteOf = ({ words }: SheetLanguage, note: string): string =>
  [note, words.unofficial].filter(Boolean).join(" ");

/** What a workbook of that language calls the choices. */
export const choiceWords = (language: Language): SheetLanguage["choices"] =>
  recognised[language].choices;

/** The words of a workbook in that language. */
export const sheetLanguage = (language: Language): SheetLanguage => {
  const { sheets, names } = wordsOf(language);
  return {
    language,
    words: sheets,
    names,
    ...recognised[language],
    printed: printed[language],
  };
};
