import { languages, type Language } from "../src/strings/language";
import { refusalSentence } from "../src/strings/sentences";
import type { WorkbookMarks } from "../src/sheets/with-marks";
import { createWorkbook } from "../src/workflows/create-workbook";
import type { Outcome } from "../src/workflows/outcome";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { saveOutput } from "./book-file";
import { forceOption, targetAt } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** `tanping create OUT.xlsx [--lang zh-CN|en-US] [--force]`: writes a new assessment workbook. */
export const create = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    lang: { type: "string", default: "zh-CN" },
    ...forceOption,
  });
  const [out, ...others] = positionals;
  const language = languages.find((known) => known === values.lang);
  if (!out || others.length > 0) throw new UsageError("create takes one file to write.");
  if (!language) throw new UsageError(`--lang takes ${languages.join(" or ")}.`);
  const target = targetAt(out, { sources: [], force: values.force });
  await saveOutput(target, await writeXlsx(await newAssessment(language)));
  return 0;
};

/** A book with the assessment's sheets and nothing else. */
export const newAssessment = (language: Language, marks?: WorkbookMarks): Promise<Book> =>
  newBook(language, () => createWorkbook(language, marks));

/** A book with the sheets that a workflow makes in an empty one and nothing else. */
export const newBook = async (
  language: Language,
  make: () => Promise<Outcome<unknown>>,
): Promise<Book> => {
  const book = new Book(createCalculator());
  const blank = book.activeSheet.id;
  const outcome = await withExcel(book, make);
  if (outcome.kind === "refused") throw new Error(refusalSentence(outcome.refusal, language));
  book.deleteSheet(blank, "user");
  return book;
};
