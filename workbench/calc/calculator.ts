import { serialOfMoment } from "@tanping/ooxml/spreadsheet/date-serial";
import { moveFormula } from "@tanping/ooxml/spreadsheet/move-formula";
import type { ReadableBook } from "../book/readable-book";
import type { Calculator } from "../book/calculator";
import type { CellPlace } from "../book/cell-place";
import { resultOf } from "./cell-result";
import { formulaFault } from "./formula-fault";
import type { CellSource } from "./operand";
import { SheetMeanings } from "./meanings";
import { parseFormula } from "./parse-formula";
import { Recalculation } from "./recalculation";
import { heldFast, spilledResult } from "./spilling";

/** A moment as a serial number of the local clock. */
const serialOf = (moment: Date, date1904: boolean): number => {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return serialOfMoment(local, date1904 ? "1904" : "1900");
};

/** Reads the book as it is now, for a formula that stands in no cell. */
const liveCells: CellSource = {
  value: (sheet, row, column) => sheet.value(row, column),
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

  /** One formula as if it stood in that cell, and there. */
  const meet = (book: ReadableBook, formula: string, { sheetId, row, column }: CellPlace) => {
    const sheet = book.sheetById(sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    const at = { sheet, row, column };
    const now = serialOf(clock(), book.date1904);
    const scope = { book, source: liveCells, meanings: new SheetMeanings(book), at, now };
    return { at, result: resultOf(parseFormula(formula), scope) };
  };

  return {
    formulaFault,
    moveFormula,
    recalculate: (book, changed) =>
      recalculationOf(book)
        .run(serialOf(clock(), book.date1904), changed)
        .map(({ sheet, row, column, value, shown }) => ({
          ...{ sheetId: sheet.id, row, column },
          ...{ value, array: shown },
        })),
    evaluate: (book, formula, place) => meet(book, formula, place).result.value,
    calculate: (book, formula, place) => {
      const { at, result } = meet(book, formula, place);
      return result.array === null ? result : spilledResult(at, heldFast(at, result.array));
    },
  };
};
