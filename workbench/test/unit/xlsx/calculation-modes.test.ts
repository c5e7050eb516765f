import { strFromU8, unzipSync } from "fflate";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { openXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";

test.each([
  ["automatic", undefined],
  ["automaticExceptTables", "autoNoTable"],
  ["manual", "manual"],
] as const)("a book that is calculated %s says so in its file", async (mode, word) => {
  const book = new Book(createCalculator());
  book.calculation.setMode(mode);
  const bytes = await writeXlsx(book);
  const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  expect(/calcMode="(\w+)"/.exec(workbook)?.[1]).toBe(word);
  expect(openXlsx(bytes, createCalculator()).book.calculation.mode).toBe(mode);
});
