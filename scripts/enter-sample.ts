import { withExcel } from "../cli/with-excel";
import { monitoringTable, recordsTable } from "../src/sheets/defined-names";
import type { RecordListKey } from "../src/standard/record-lists";
import type { Language } from "../src/strings/language";
import { openRecords } from "../src/workflows/open-records";
import type { Book } from "@tanping/workbench/book/book";
import { pasteColumn, pasteRows } from "./paste-text";
import { monitoringRows, namedCells, recordRows } from "../src/samples/sample-texts";
import type { Sample } from "../src/samples/sample";

/** Enters a sample organisation into a new assessment, as a person would who opens lists and pastes. */
export const enterSample = async (
  book: Book,
  language: Language,
  sample: Sample,
): Promise<void> => {
  const first = book.activeSheet.id;
  for (const [name, cells] of namedCells(sample, language)) pasteColumn(book, name, cells);
  pasteRows(book, monitoringTable, monitoringRows(sample, language));
  for (const [list, rows] of recordRows(sample, language)) {
    await openList(book, list);
    pasteRows(book, recordsTable(list), rows);
  }
  book.activate(first, "user");
};

const openList = async (book: Book, list: RecordListKey): Promise<void> => {
  const outcome = await withExcel(book, () => openRecords(list));
  if (outcome.kind === "refused") throw new Error(`${list}: ${outcome.refusal.code}`);
};
