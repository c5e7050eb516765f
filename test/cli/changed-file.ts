import { readFileSync } from "node:fs";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";

/** A workbook's file as somebody saves it after doing something to it. */
export const changedFile = async (path: string, act: (book: Book) => void): Promise<Uint8Array> => {
  const { book } = await readXlsx(readFileSync(path), createCalculator());
  act(book);
  return writeXlsx(book);
};
