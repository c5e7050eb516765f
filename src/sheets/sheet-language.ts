import type { Language } from "../strings/language";
import { choices as englishChoices } from "../strings/en-US/choices";
import { monitoringColumns as englishColumns } from "../strings/en-US/monitoring-columns";
import { names as englishNames } from "../strings/en-US/names";
import { recordLists as englishLists } from "../strings/en-US/record-lists";
import { records as englishRecords } from "../strings/en-US/records";
import { sheets as englishSheets } from "../strings/en-US/sheets";
import { choices as chineseChoices, type ChoiceWords } from "../strings/zh-CN/choices";
import {
  monitoringColumns as chineseColumns,
  type MonitoringWords,
} from "../strings/zh-CN/monitoring-columns";
import { names as chineseNames, type Names } from "../strings/zh-CN/names";
import { recordLists as chineseLists, type RecordListWords } from "../strings/zh-CN/record-lists";
import { records as chineseRecords, type RecordWords } from "../strings/zh-CN/records";
import { sheets as chineseSheets, type SheetWords } from "../strings/zh-CN/sheets";

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

const chinese: SheetLanguage = {
  language: "zh-CN",
  words: chineseSheets,
  names: chineseNames,
  columns: chineseColumns,
  choices: { ...chineseChoices, ...chineseRecords.choices },
  records: chineseRecords,
  lists: chineseLists,
  printed: (text) => text,
};

const english: SheetLanguage = {
  language: "en-US",
  words: englishSheets,
  names: englishNames,
  columns: englishColumns,
  choices: { ...englishChoices, ...englishRecords.choices },
  records: englishRecords,
  lists: englishLists,
  printed: (text, translation) => `${translation}\n${text}`,
};

/** A sheet's note, and in an English workbook which text governs. */
export const noteOf = ({ words }: SheetLanguage, note: string): string =>
  [note, words.unofficial].filter(Boolean).join(" ");

/** The words of a workbook in that language. */
export const sheetLanguage = (language: Language): SheetLanguage =>
  language === "zh-CN" ? chinese : english;
