import { layOutWorkbook } from "../../../../src/sheets/lay-out-workbook";
import { sheetLanguage } from "../../../../src/sheets/sheet-language";
import { checkReading } from "../../../../src/workflows/check-reading";
import type { Checked } from "../../../../src/workflows/check-workbook";
import type { Sketch } from "../../assessment/sketch";
import { fillSketch } from "../../plain-book/fill-book";
import { layOutBook, type PlainBook } from "../../plain-book/plain-book";
import { readPlain } from "../../plain-book/read-plain";

/** What a workbook says, checked and scored. */
export const checkedIn = (book: PlainBook): Checked => checkReading(readPlain(book));

/** A new Chinese workbook with the sketch entered, checked and scored. */
export const checkedSketch = (sketch: Sketch): Checked => {
  const book = layOutBook(layOutWorkbook("zh-CN"));
  const headings = Object.values(sheetLanguage("zh-CN").names.columns);
  fillSketch(book, { ...sketch, headings });
  return checkedIn(book);
};
