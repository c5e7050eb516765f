import { sheetLanguage, type SheetLanguage } from "../../sheets/sheet-language";
import type { Language } from "../../strings/language";
import type { RecordColumn, RecordListKey } from "../../standard/record-lists";
import { marks } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import type { ReportWords } from "../../strings/zh-CN/report";

/** All words a document is laid out with. */
export interface LayoutWords {
  readonly language: Language;
  readonly report: ReportWords;
  readonly sheet: SheetLanguage;
  readonly colon: string;
}

/** The words of a document in that language. */
export const layoutWords = (language: Language): LayoutWords => ({
  language,
  report: laterWordsOf(language).report,
  sheet: sheetLanguage(language),
  colon: marks[language].colon,
});

/** What a column of a list of records is called. */
export const columnHeading = <List extends RecordListKey>(
  { sheet }: LayoutWords,
  list: List,
  column: RecordColumn<List>,
): string => {
  const { headings } = sheet.lists.lists[list];
  return (headings as Readonly<Record<RecordColumn<List>, string>>)[column];
};
