import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import type { Book } from "@tanping/workbench/book/book";
import { newAssessment } from "../../cli/create";
import { withExcel } from "../../cli/with-excel";
import { enterSample } from "../../scripts/enter-sample";
import {} from "../../scripts/samples/samples";
import { powerPlant } from "../../src/samples/power-plant";
import { columnNames, infoName, names, recordsTable } from "../../src/sheets/defined-names";
import { scoreNow } from "./support/assessed-book";
import { enter } from "./support/fill";
import { isPrinted, overlapping, printedWords, type PrintedWord } from "./support/printed-words";
import { writtenTexts } from "./support/written-texts";

const sentence = (n: number) =>
  `第 ${n} 句：查阅了《碳排放管理手册》V3.2与任命书（2024-01-05），核对 kgCO2e/MWh 台账，一致。`;
const textOf = (length: number): string =>
  Array.from({ length: Math.ceil(length / 40) }, (_, n) => sentence(n + 1))
    .join("")
    .slice(0, length);

const lengths = [300, 1000, 5000, 32_767];

/** Writes the first nonconformity. */
const enterRecord = (book: Book, values: readonly (string | null)[]): void => {
  const found = book.table(recordsTable("nonconformities"));
  if (!found) throw new Error("The book has no list of nonconformities.");
  const { row, column } = found.table.area;
  const area = { row: row + 1, column, rows: 1, columns: values.length };
  book.write(found.sheet.id, area, [values.map((value) => ({ value }))], "pasted");
};

/** A workbook with texts of these lengths beside its items, and others in places of other widths. */
const longBook = async (language: "zh-CN" | "en-US"): Promise<Book> => {
  const book = await newAssessment(language);
  await enterSample(book, language, powerPlant);
  enter(book, columnNames.evidence, ...lengths.map(textOf));
  enter(book, columnNames.site, textOf(120), textOf(600));
  enter(book, infoName("scope"), textOf(1500));
  enter(book, names.excludedReason, textOf(400));
  enter(book, infoName("criteria"), `=1+1 is no formula. ${textOf(1100)}`);
  enterRecord(book, [null, "1.1.1", null, null, textOf(700), textOf(900)]);
  await withExcel(book, scoreNow);
  return book;
};

const languages = ["zh-CN", "en-US"] as const;
let texts: Readonly<Record<string, readonly string[]>>;
let printed: Readonly<Record<string, readonly PrintedWord[]>>;

beforeAll(async () => {
  const books = [await longBook("zh-CN"), await longBook("en-US")];
  const files = [];
  for (const book of books) files.push(await writeXlsx(book));
  const words = await printedWords(files);
  const byLanguage = <Of>(all: readonly Of[]) =>
    Object.fromEntries(languages.map((language, index) => [language, all[index] as Of]));
  texts = byLanguage(books.map(writtenTexts));
  printed = byLanguage(words);
});

it.each(languages)("texts of 300 to 32,767 characters are on pages, whole (%s)", (language) => {
  const all = texts[language] ?? [];
  expect(all.map(({ length }) => length)).toEqual(expect.arrayContaining(lengths));
  const lost = all.filter((text) => !isPrinted(printed[language] ?? [], text));
  expect(lost.map(({ length }) => length)).toEqual([]);
});

it.each(languages)("and none is printed over another (%s)", (language) => {
  expect(overlapping(printed[language] ?? [])).toEqual([]);
});
