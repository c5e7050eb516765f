import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";

/** A year's rows in a long table: so many sources, one row each. */
const sources = 520;
const emissions = [
  [2016, 10],
  [2017, 9],
  [2018, 8],
  [2019, 5],
  [2020, 5],
] as const;

/** Rows of the monitoring table from its first row on, which the table grows to hold. */
export const fillTable = (book: Book, rows: readonly (readonly Value[])[]): void => {
  const { table } = tableOf(book);
  book.changeTable(table.id, { area: { ...table.area, rows: rows.length + 1 } }, "user");
  writeRows(book, 0, rows);
};

/** Writes rows of the monitoring table from the given one on. */
export const writeRows = (book: Book, index: number, rows: readonly (readonly Value[])[]): void => {
  const { table, sheet } = tableOf(book);
  const place = { row: table.area.row + 1 + index, column: table.area.column };
  const area = { ...place, rows: rows.length, columns: rows[0]?.length ?? 0 };
  book.write(
    sheet.id,
    area,
    rows.map((cells) => cells.map((value) => ({ value }))),
    "pasted",
  );
};

const tableOf = (book: Book) => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  return found;
};

/** Five years of 520 sources, with a note on each: 2,600 rows, more than are read with everything else. */
export const longRows = (note: string): readonly (readonly Value[])[] =>
  emissions.flatMap(([year, emission]) =>
    Array.from({ length: sources }, (_, index) => [
      year,
      null,
      `设施 ${index + 1}`,
      emission,
      index === 0 ? 1000 : null,
      note,
      null,
    ]),
  );
