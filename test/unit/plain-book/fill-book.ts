import { confirmedKeys } from "../../../src/standard/confirmed-keys";
import { parameterKeys } from "../../../src/standard/parameters";
import { columnNames, infoName, names, parameterName } from "../../../src/sheets/defined-names";
import { scoredItems } from "../../../src/standard/table-a1";
import type { Sketch, Typed } from "../assessment/sketch";
import { placeOf, sheetOf } from "./find-in-book";
import { changeCells, contentOf, shownOf, type PlainBook } from "./plain-book";

/** Puts values below each other from the first cell of a name. */
export const fillName = (book: PlainBook, name: string, values: readonly Typed[]): void => {
  const { sheet, area } = placeOf(book, name);
  changeCells(sheet, { ...area, rows: values.length, columns: 1 }, (cell, row) => {
    const content = contentOf(values[row] ?? null);
    return { ...cell, content, shown: shownOf(content) };
  });
};

/** Tells what the formulas of a name's cells come to, from the first one down. */
export const tellResults = (book: PlainBook, name: string, values: readonly Typed[]): void => {
  const { sheet, area } = placeOf(book, name);
  changeCells(sheet, area, (cell, row) => ({
    ...cell,
    shown: shownOf(contentOf(values[row] ?? null)),
  }));
};

const maximumOf = (id: Typed): number =>
  Number(scoredItems.find((item) => item.id === id)?.maximum ?? "0");

/** Enters an assessment whose data fit into the table as it is laid out. */
export const fillSketch = (book: PlainBook, sketch: Sketch): void => {
  const { ids, excluded, rows, headings } = sketch;
  const scores: Readonly<Record<string, Typed>> = sketch.scores;
  const reasons: Readonly<Record<string, Typed>> = sketch.reasons;
  const scoreOf = (id: Typed): Typed => {
    const typed = scores[String(id)];
    if (typed !== undefined) return typed;
    return reasons[String(id)] === undefined ? maximumOf(id) : null;
  };
  fillName(book, columnNames.id, ids);
  fillName(book, columnNames.score, ids.map(scoreOf));
  fillName(
    book,
    columnNames.notApplicable,
    ids.map((id) => reasons[String(id)] ?? null),
  );
  const selfScores: Readonly<Record<string, Typed>> = sketch.selfScores;
  fillName(
    book,
    columnNames.selfScore,
    ids.map((id) => selfScores[String(id)] ?? null),
  );
  for (const key of parameterKeys)
    fillName(book, parameterName(key), [sketch.parameters[key] ?? null]);
  fillName(
    book,
    names.excludedYear,
    excluded.map(([year]) => year),
  );
  fillName(
    book,
    names.excludedReason,
    excluded.map(([, reason]) => reason),
  );
  const confirmed = confirmedKeys.map((key) => sketch.confirmed[key] ?? [null, null]);
  for (const [index, name] of [names.confirmedFigure, names.confirmedReason].entries())
    fillName(
      book,
      name,
      confirmed.map((its) => its[index] ?? null),
    );
  fillName(book, infoName("date"), [sketch.date]);
  for (const [key, typed] of Object.entries(sketch.about))
    fillName(book, `tanping_${key}`, [typed]);
  fillName(
    book,
    columnNames.evidence,
    ids.map(() => sketch.evidence),
  );
  if (!book.table) throw new Error("The book has no data table.");
  const { title, area } = book.table;
  changeCells(sheetOf(book, title), { ...area, rows: rows.length + 1 }, (cell, row, column) => {
    const line = row === 0 ? headings : rows[row - 1];
    const content = contentOf(line?.[column] ?? null);
    return { ...cell, content, shown: shownOf(content) };
  });
};
