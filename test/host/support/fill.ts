import { scoredItems } from "../../../src/standard/table-a1";
import { finished } from "../../unit/assessment/sketch";
import type { Book } from "@tanping/workbench/book/book";
import type { Value } from "@tanping/workbench/book/value";
import type { Writing } from "@tanping/workbench/book/writing";

/** Puts values below each other from the first cell of a defined name, as a person's paste would. */
export const enter = (book: Book, name: string, ...values: Value[]): void =>
  write(book, name, values, "pasted");

/** Types values below each other from the first cell of a defined name: what a rule of theirs forbids is refused. */
const type = (book: Book, name: string, ...values: Value[]): void =>
  write(book, name, values, "typed");

const write = (book: Book, name: string, values: readonly Value[], how: Writing): void => {
  const place = book.resolve(name);
  if (!place) throw new Error(`The book has no ${name}.`);
  const { row, column } = place.area;
  const area = { row, column, rows: values.length, columns: 1 };
  book.write(
    place.sheet.id,
    area,
    values.map((value) => [{ value }]),
    how,
  );
};

/** What the first cell of a defined name shows. */
export const valueOf = (book: Book, name: string): Value => {
  const place = book.resolve(name);
  if (!place) throw new Error(`The book has no ${name}.`);
  return place.sheet.cell(place.area.row, place.area.column)?.value ?? null;
};

/** Rows of the monitoring table from its first row on: year, month, source, emission, output, note, energy. */
export const enterRows = (book: Book, rows: readonly (readonly Value[])[]): void => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { row, column } = found.table.area;
  const area = { row: row + 1, column, rows: rows.length, columns: 7 };
  const contents = rows.map((values) =>
    Array.from({ length: 7 }, (_, index) => ({ value: values[index] ?? null })),
  );
  book.write(found.sheet.id, area, contents, "pasted");
};

/** Puts rows of year, emission and output into the monitoring table. */
export const enterMonitoring = (
  book: Book,
  rows: readonly (readonly [year: number, emission: number, output: number])[],
): void =>
  enterRows(
    book,
    rows.map(([year, emission, output]) => [year, null, null, emission, output]),
  );

/** Drax, 2016–2020: tCO2 and MWh (EU Transaction Log, European Commission, via OSUKED Power Station Dictionary, CC-BY-4.0). */
export const drax = [
  [2016, 6171178, 19935573.254],
  [2017, 6215220, 20307580.096],
  [2018, 4138782, 18291743.032],
  [2019, 725751, 14499772.7659999998],
  [2020, 1527003, 16141337.784],
] as const;

/**
 * A whole assessment by the historical method: full marks but for the first item, Drax's data, weights 0.6 and 0.4. All
 * is typed but the data and the choices, which are pasted by their key: a list lets in their words alone.
 */
export const enterAssessment = (book: Book): void => {
  const scores = scoredItems.map(({ maximum }, index) => (index === 0 ? 1.5 : Number(maximum)));
  book.together(() => {
    type(book, "tanping_a1_score", ...scores);
    enterMonitoring(book, drax);
    type(book, "tanping_year", 2019);
    enter(book, "tanping_method", "historical");
    type(book, "tanping_emission_unit", "tCO2e");
    type(book, "tanping_output_unit", "MWh");
    enter(book, "tanping_comparison_origin", "local");
    type(book, "tanping_limit_full", 0.1);
    type(book, "tanping_limit_partial", 0);
    type(book, "tanping_weight_qualitative", 0.6);
    type(book, "tanping_weight_quantitative", 0.4);
    type(book, "tanping_date", 46349);
    for (const [key, text] of Object.entries(finished.about))
      type(book, `tanping_${key}`, text as Value);
    type(book, "tanping_a1_evidence", ...scores.map(() => finished.evidence as Value));
  });
};
