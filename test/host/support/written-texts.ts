import type { Book } from "@tanping/workbench/book/book";
import {
  columnNames,
  infoName,
  names,
  nonconformityName,
  recordsTable,
} from "../../../src/sheets/defined-names";
import { recordListKeys, type RecordListKey } from "../../../src/standard/record-lists";
import { infoKeys, nonconformityKeys } from "../../../src/standard/records";

const written = [
  ...infoKeys.map(infoName),
  columnNames.evidence,
  columnNames.site,
  columnNames.notApplicable,
  names.excludedReason,
  names.confirmedReason,
  ...nonconformityKeys.map(nonconformityName),
];

/** The texts that people wrote into the workbook, in cells of names and in lists. */
export const writtenTexts = (book: Book): readonly string[] => [
  ...namedTexts(book),
  ...recordListKeys.flatMap((list) => listedTexts(book, list)),
];

const listedTexts = (book: Book, list: RecordListKey): readonly string[] => {
  const found = book.table(recordsTable(list));
  if (!found) return [];
  const { row, column, rows, columns } = found.table.area;
  return Array.from({ length: (rows - 1) * columns }, (_, at) => {
    const place = [row + 1 + Math.floor(at / columns), column + (at % columns)] as const;
    const value = found.sheet.cell(...place)?.value;
    return typeof value === "string" ? value : "";
  }).filter(Boolean);
};

const namedTexts = (book: Book): readonly string[] =>
  written.flatMap((name) => {
    const place = book.resolve(name);
    if (!place) return [];
    const { row, column, rows } = place.area;
    return Array.from({ length: rows }, (_, at) => {
      const value = place.sheet.cell(row + at, column)?.value;
      return typeof value === "string" ? value : "";
    }).filter(Boolean);
  });
