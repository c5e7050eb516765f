import { confirmedKeys } from "../../../src/standard/confirmed-keys";
import { parameterKeys } from "../../../src/standard/parameters";
import { infoKeys } from "../../../src/standard/records";
import { scoredItems } from "../../../src/standard/table-a1";
import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";
import type { Sketch, Typed } from "../../unit/assessment/sketch";

/** Rows that the monitoring table has at least, as in a new workbook, and years that can be left out. */
const fewestRows = 20;
const exclusions = 5;

const valueFor = (typed: Typed): Value => typed as Value;

const place = (book: Book, name: string) => {
  const found = book.resolve(name);
  if (!found) throw new Error(`The book has no ${name}.`);
  return found;
};

/** Puts values below each other from the first cell of a name; those beyond the list become blank. */
const fill = (book: Book, name: string, values: readonly Typed[], rows: number) => {
  const { sheet, area } = place(book, name);
  const contents = Array.from({ length: rows }, (_, row) => [
    { value: valueFor(values[row] ?? null) },
  ]);
  book.write(sheet.id, { ...area, rows, columns: 1 }, contents, "pasted");
};

const maximumOf = (id: Typed) => Number(scoredItems.find((item) => item.id === id)?.maximum ?? "0");

/** Puts every entry of the sketch into the workbook, and clears what it does not name. */
export const enterSketch = (book: Book, sketch: Sketch): void =>
  book.together(() => {
    const { ids, reasons } = sketch;
    const scores: Readonly<Record<string, Typed>> = sketch.scores;
    const reasonOf = (id: Typed) => (reasons as Readonly<Record<string, Typed>>)[String(id)];
    const scoreOf = (id: Typed): Typed => {
      const typed = scores[String(id)];
      if (typed !== undefined) return typed;
      return reasonOf(id) === undefined ? maximumOf(id) : null;
    };
    fill(book, "tanping_a1_id", ids, 52);
    fill(book, "tanping_a1_score", ids.map(scoreOf), 52);
    fill(
      book,
      "tanping_a1_na",
      ids.map((id) => reasonOf(id) ?? null),
      52,
    );
    for (const key of parameterKeys)
      fill(book, `tanping_${key}`, [sketch.parameters[key] ?? null], 1);
    fill(
      book,
      "tanping_excluded_year",
      sketch.excluded.map(([year]) => year),
      exclusions,
    );
    fill(
      book,
      "tanping_excluded_reason",
      sketch.excluded.map(([, reason]) => reason),
      exclusions,
    );
    const confirmed = confirmedKeys.map((key) => sketch.confirmed[key] ?? [null, null]);
    for (const [index, name] of ["tanping_confirmed_figure", "tanping_confirmed_reason"].entries())
      fill(
        book,
        name,
        confirmed.map((its) => its[index] ?? null),
        confirmedKeys.length,
      );
    fill(book, "tanping_date", [sketch.date], 1);
    for (const key of infoKeys)
      if (key !== "date") fill(book, `tanping_${key}`, [sketch.about[key] ?? null], 1);
    fill(
      book,
      "tanping_a1_evidence",
      ids.map(() => sketch.evidence),
      52,
    );
    enterTable(book, sketch);
  });

const enterTable = (book: Book, { headings, rows, below }: Sketch) => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { row, column, columns, rows: before } = found.table.area;
  const length = Math.max(fewestRows, rows.length);
  const area = { row, column, rows: length + 1, columns };
  book.changeTable(found.table.id, { area }, "user");
  const entered = [headings, ...Array.from({ length }, (_, index) => rows[index] ?? []), ...below];
  const leftovers = Math.max(before - entered.length, 0) + 3;
  const lines = [...entered, ...Array<readonly Typed[]>(leftovers).fill([])];
  const contents = lines.map((line) =>
    Array.from({ length: columns }, (_, index) => ({ value: valueFor(line[index] ?? null) })),
  );
  book.write(found.sheet.id, { row, column, rows: lines.length, columns }, contents, "pasted");
};

/** Takes the protection off every sheet, as a person may. */
export const unprotectAll = (book: Book): void => {
  for (const { id, protection } of book.sheets) if (protection) book.unprotect(id, null, "user");
};
