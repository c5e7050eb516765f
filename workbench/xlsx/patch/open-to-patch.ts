import { sheetColumns } from "../../book/area";
import type { Book } from "../../book/book";
import type { Calculator } from "../../book/calculator";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import type { Value } from "../../book/value";
import type { Loss } from "../loss";
import { loadBook } from "../load-book";
import { readWorkbook } from "../read-workbook";
import { storedResult } from "./cell-changes";
import { patchXlsx } from "./patch-xlsx";

/** A file opened in order to be changed. */
export interface OpenedToPatch {
  readonly book: Book;
  /** What the file holds and the book cannot: nobody sees it in the book, but the file keeps it. */
  readonly unseen: readonly Loss[];
  /** The file with what the book has gone through since, and nothing else changed. */
  readonly patched: () => Promise<Uint8Array>;
}

/** A sheet with the results that its file has stored. */
const asStored = (sheet: SheetSnapshot, { cells }: SheetSnapshot): SheetSnapshot => {
  const stored = new Map<number, Value>(
    cells.flatMap(({ row, column, cell }) =>
      cell.formula === null ? [] : [[row * sheetColumns + column, cell.value]],
    ),
  );
  return {
    ...sheet,
    cells: sheet.cells.map((at) => {
      const value = stored.get(at.row * sheetColumns + at.column);
      if (value === undefined) return at;
      return { ...at, cell: { ...at.cell, value: storedResult(value, at.cell.value) } };
    }),
  };
};

/** The book as it is once it is calculated, but for results, which are the file's. */
const beforeChanges = (calculated: BookSnapshot, read: BookSnapshot): BookSnapshot => ({
  ...calculated,
  sheets: calculated.sheets.map((sheet, index) => {
    const own = read.sheets[index];
    return own ? asStored(sheet, own) : sheet;
  }),
});

/** Opens an .xlsx file and calculates all its formulas afresh. Throws UnreadableFile when the bytes are no workbook. */
export const openToPatch = (bytes: Uint8Array, calculator: Calculator): OpenedToPatch => {
  const { snapshot, lost } = readWorkbook(bytes);
  const { book, lost: faults } = loadBook(calculator, snapshot);
  const before = beforeChanges(book.snapshot(), snapshot);
  return {
    book,
    unseen: [...lost, ...faults],
    patched: () => patchXlsx(bytes, before, book.snapshot()),
  };
};
