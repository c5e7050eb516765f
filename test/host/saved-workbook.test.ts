import { readFileSync } from "node:fs";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { structureCases } from "../unit/tampering/tampering-cases";
import { eachFilled, filledBooks } from "./support/filled-books";
import { readBothWays } from "./support/read-both-ways";
import { tamper } from "./support/tamper-book";
import { snapshotsToTry } from "./support/try-in-host";

/** One of so many, always the same. */
const oneOf =
  (count: number) =>
  <Of>(_: Of, index: number): boolean =>
    index % count === 0;

it.each([
  "format-1/sealed.zh-CN",
  "format-2-draft/sealed.en-US",
  "crafted/genuine-sealed",
  "damaged/table-dropped",
  "damaged/name-moved-to-the-maxima",
])("%s is read from its file as in Excel", async (name) => {
  const bytes = new Uint8Array(readFileSync(`test/data/${name}.xlsx`));
  const { inExcel, fromFile } = await readBothWays(bytes);
  expect(fromFile).toEqual(inExcel);
});

it("assessments of every kind, right and wrong, are read from their files as in Excel", async () => {
  expect.hasAssertions();
  for await (const { filling, book } of eachFilled(filledBooks.filter(oneOf(9)))) {
    const { inExcel, fromFile } = await readBothWays(await writeXlsx(book));
    expect([filling.says, fromFile]).toEqual([filling.says, inExcel]);
  }
});

it("workbooks that somebody tampered with are read from their files as in Excel", async () => {
  const { open, sealed } = await snapshotsToTry();
  expect.hasAssertions();
  for (const { says, steps } of structureCases.filter(oneOf(25)))
    for (const snapshot of [open, sealed]) {
      const book = Book.load(createCalculator(), snapshot);
      tamper(book, steps);
      const { inExcel, fromFile } = await readBothWays(await writeXlsx(book));
      expect([says, fromFile]).toEqual([says, inExcel]);
    }
});
