import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { withExcel } from "../../../cli/with-excel";
import { createSheets } from "../../../src/excel/create-sheets";
import { earlierPlan } from "../../../src/sheets/earlier-plan";
import type { EarlierVersion } from "../../../src/sheets/file-format";
import type { Language } from "../../../src/strings/language";

/** A book with the sheets that files of an earlier format were issued with, and nothing entered. */
export const earlierBook = async (version: EarlierVersion, language: Language): Promise<Book> => {
  const { plan } = await earlierPlan(version, language);
  const book = new Book(createCalculator());
  const blank = book.activeSheet.id;
  await withExcel(book, () => createSheets(plan, () => "create"));
  book.deleteSheet(blank, "user");
  return book;
};
