import { planPrinting, type Printing } from "../../../src/integrity/printing";
import { surveyOnceScored } from "../../../src/integrity/survey-once-scored";
import { columnNames, names } from "../../../src/sheets/defined-names";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { fillName } from "../plain-book/fill-book";
import { finishedBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { inspectPlain } from "../plain-book/survey-plain";

const plan = layOutWorkbook("zh-CN");
const patch = new Map([[names.resultGrade, "四星"]]);

/** Its cells are merged as the pages want it. */
const merged = (printing: Printing): Printing => ({
  ...printing,
  sheets: printing.sheets.map((sheet) => ({ ...sheet, merges: [] })),
});

/** The grade and the protection of its sheet, in a workbook once the grade is written. */
const onceScored = (book: PlainBook, { lost = "", printed = merged } = {}) => {
  const { survey } = inspectPlain(book, plan);
  const all = readPlain(book);
  const reading = { ...all, named: new Map([...all.named].filter(([name]) => name !== lost)) };
  const printing = planPrinting({ reading, survey }, plan, { language: "zh-CN", growth: "open" });
  const { title = "", area } = survey.names.get(names.resultGrade) ?? {};
  const after = surveyOnceScored({ reading, survey }, { patch, printing: printed(printing) });
  const sheet = after?.sheets.get(title);
  return sheet && [sheet.contents[area?.row ?? -1]?.[area?.column ?? -1], sheet.protected];
};

const unprotected = (): PlainBook => {
  const book = finishedBook("zh-CN");
  for (const sheet of book.sheets) sheet.isProtected = false;
  return book;
};

it("has the result, and its sheet protected whatever it was before", () => {
  expect([finishedBook("zh-CN"), unprotected()].map((book) => onceScored(book))).toEqual([
    ["四星", true],
    ["四星", true],
  ]);
});

it("has nothing of a result whose name was not read: nothing is written for it", () => {
  expect(onceScored(unprotected(), { lost: names.resultGrade })).toEqual(["", false]);
});

it("has to be made anew where long texts have a sheet of their own", () => {
  const book = finishedBook("zh-CN");
  fillName(book, columnNames.evidence, ["查阅了手册、任命书与访谈记录。".repeat(300)]);
  expect(onceScored(book)).toBeUndefined();
});

it("has to be made anew where cells are merged for the pages", () => {
  expect(onceScored(finishedBook("zh-CN"), { printed: (its) => its })).toBeUndefined();
});
