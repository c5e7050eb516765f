import type { Book } from "@tanping/workbench/book/book";
import { columnNames, infoName, names, nonconformityName } from "../../../src/sheets/defined-names";
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

/** The texts that people wrote into the workbook. */
export const writtenTexts = (book: Book): readonly string[] =>
  written.flatMap((name) => {
    const place = book.resolve(name);
    if (!place) return [];
    const { row, column, rows } = place.area;
    return Array.from({ length: rows }, (_, at) => {
      const value = place.sheet.cell(row + at, column)?.value;
      return typeof value === "string" ? value : "";
    }).filter(Boolean);
  });
