import { serialOfMoment } from "@tanping/ooxml/spreadsheet/date-serial";
import { moveFormula } from "@tanping/ooxml/spreadsheet/move-formula";
import type { ReadableBook } from "../book/readable-book";
import type { Calculator } from "../book/calculator";
import { evaluateCell } from "./evaluate";
import { formulaFault } from "./formula-fault";
import type { CellSource } from "./operand";
import { parseFormula } from "./parse-formula";
import { Recalculation } from "./recalculation";

/** A moment as a serial number of the local clock. */
const serialOf = (moment: Date, date1904: boolean): number => {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return serialOfMoment(local, date1904 ? "1904" : "1900");
};

/** Reads the book as it is now, for a formula that stands in no cell. */
const liveCells: CellSource = {
  reader: (sheet, column) => sheet.reader(column),
  extent: (sheet) => sheet.usedArea(),
  prepare: () => undefined,
};

/** The calculator on the formula engine; `clock` tells TODAY and NOW the time. */
export const createCalculator = (clock: () => Date = () => new Date()): Calculator => {
  const recalculations = new WeakMap<ReadableBook, Recalculation>();

  const recalculationOf = (book: ReadableBook): Recalculation => {
    const known = recalculations.get(book) ?? new Recalculation(book);
    recalculations.set(book, known);
    return known;
  };

  return {
    formulaFault,
    moveFormula,
    recalculate: (book, changed) =>
      recalculationOf(book)
        .run(serialOf(clock(), book.date1904), changed)
        .map(({ sheet, row, column, value }) => ({ sheetId: sheet.id, row, column, value })),
    evaluate: (book, formula, { sheetId, row, column }) => {
      const sheet = book.sheetById(sheetId);
      if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
      const scope = { at: { sheet, row, column }, now: serialOf(clock(), book.date1904) };
      return evaluateCell(parseFormula(formula), { book, source: liveCells, ...scope });
    },
  };
};
