import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import type { Book } from "@tanping/workbench/book/book";
import { finishedSample } from "../../scripts/finish-sample";
import { samples } from "../../scripts/samples/samples";
import { languages } from "../../src/strings/language";
import { allThroughLibreOffice } from "./libreoffice";
import { allThroughOpenpyxl } from "./openpyxl";
import { isPrinted, overlapping, printedFiles, type PrintedFile } from "./support/printed-words";
import { sheetPages, tooEmpty } from "./support/sheet-pages";
import { writtenTexts } from "./support/written-texts";

const cases = samples.flatMap((sample) =>
  languages.map((language) => ({ name: `${sample.file}, ${language}`, sample, language })),
);
const ways = ["as it is", "saved by LibreOffice", "saved by openpyxl"] as const;
type Way = (typeof ways)[number];

let books: readonly Book[];
let printed: Readonly<Record<Way, readonly PrintedFile[]>>;

beforeAll(async () => {
  const made: Book[] = [];
  const files: Uint8Array[] = [];
  for (const { sample, language } of cases) {
    const book = await finishedSample(sample, language);
    made.push(book);
    files.push(await writeXlsx(book));
  }
  books = made;
  const saved = [
    ...files,
    ...(await allThroughLibreOffice(files)),
    ...(await allThroughOpenpyxl(files)),
  ];
  const all = await printedFiles(saved);
  const part = (at: number) => all.slice(at * files.length, (at + 1) * files.length);
  printed = { "as it is": part(0), "saved by LibreOffice": part(1), "saved by openpyxl": part(2) };
}, 900_000);

describe.each(ways)("the pages of a sample's workbook %s", (way) => {
  const its = (name: string) => {
    const index = cases.findIndex((each) => each.name === name);
    const [book, file] = [books[index], printed[way][index]];
    if (!book || !file) throw new Error(`${name} is not printed.`);
    return { book, ...file };
  };

  it.each(cases.map(({ name }) => name))("hold every entry, whole: %s", (name) => {
    const { book, words } = its(name);
    const texts = writtenTexts(book);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => !isPrinted(words, text))).toEqual([]);
  });

  it.each(cases.map(({ name }) => name))("print no text over another: %s", (name) => {
    expect(overlapping(its(name).words)).toEqual([]);
  });

  it.each(cases.map(({ name }) => name))(
    "show no number or date as ####, and no error value but a chart's #N/A: %s",
    (name) => {
      const words = its(name).words.map(({ text }) => text);
      expect(words.filter((text) => /###|#(REF|NAME|VALUE|DIV)/.test(text))).toEqual([]);
    },
  );
});

describe("the pages of a sample's workbook", () => {
  it.each(cases.map(({ name }, index) => [name, index] as const))(
    "begin where the workbook says, and nowhere else: %s",
    (_, index) => {
      const [book, file] = [books[index], printed["as it is"][index]];
      if (!book || !file) throw new Error("There is nothing printed.");
      const fitted = sheetPages(book, file).filter(({ breaks }) => breaks !== null);
      expect(fitted.length).toBeGreaterThan(4);
      const planned = fitted.map(({ title, breaks }) => [title, (breaks ?? []).length + 1]);
      expect(fitted.map(({ title, pages }) => [title, pages.length])).toEqual(planned);
    },
  );

  it.each(cases.map(({ name }, index) => [name, index] as const))(
    "are half full at least, but for a sheet's last, or the next block is higher than what is left: %s",
    (_, index) => {
      const [book, file] = [books[index], printed["as it is"][index]];
      if (!book || !file) throw new Error("There is nothing printed.");
      expect(tooEmpty(book, file)).toEqual([]);
    },
  );
});
