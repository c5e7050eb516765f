import type { Book } from "@tanping/workbench/book/book";
import type { Sheet } from "@tanping/workbench/book/sheet";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openToPatch } from "@tanping/workbench/xlsx/patch/open-to-patch";
import { withExcel } from "../../cli/with-excel";
import { createWorkbook } from "../../src/workflows/create-workbook";

/** Enters a text in the first row of each of the sheets that is not protected, clear of what stands there. */
const enterTexts = (book: Book, sheets: readonly Sheet[]): void => {
  for (const sheet of sheets) {
    if (sheet.protection) continue;
    const { column, columns } = sheet.usedArea() ?? { column: 0, columns: 0 };
    const area = { row: 0, column: column + columns + 5, rows: 1, columns: 1 };
    book.write(sheet.id, area, [[{ value: "碳评" }]], "pasted");
  }
};

/** A person's workbook in which our sheets were created and something was entered on each that was there, saved. */
export const saveWithOurs = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { book, patched } = openToPatch(bytes, createCalculator());
  const theirs = book.sheets;
  const outcome = await withExcel(book, () => createWorkbook("zh-CN"));
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  enterTexts(book, theirs);
  const copy = await patched();
  requireSheets(copy, book);
  return copy;
};

/** The copy lists every sheet of the book, in its order and once. */
const requireSheets = (copy: Uint8Array, book: Book): void => {
  const [saved, wanted] = [openToPatch(copy, createCalculator()).book, book].map(({ sheets }) =>
    sheets.map(({ name }) => name).join("\n"),
  );
  if (saved !== wanted) throw new Error(`The copy has the sheets ${saved ?? ""}`);
};
