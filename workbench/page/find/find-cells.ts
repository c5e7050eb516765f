import type { Sheet } from "../../book/sheet";
import { textPattern } from "../../format/text-pattern";
import type { Place } from "../grid/place";

/**
 * The cells of a sheet whose shown text or formula holds the text, in capitals or not, by rows; hidden ones and formulas
 * that protection hides are left out. `*` and `?` stand for any text and any character.
 */
export const findCells = (
  sheet: Sheet,
  shownText: (row: number, column: number) => string,
  text: string,
): readonly Place[] => {
  if (text === "") return [];
  const pattern = new RegExp(textPattern(text), "i");
  const found: Place[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    if (sheet.isRowHidden(row) || sheet.isColumnHidden(column)) continue;
    const hidesFormula = sheet.protection !== null && cell.style.formulaHidden;
    const formula = hidesFormula ? "" : (cell.formula ?? "");
    if (pattern.test(shownText(row, column)) || pattern.test(formula)) found.push({ row, column });
  }
  return found.sort(byRows);
};

const byRows = (one: Place, other: Place): number =>
  one.row - other.row || one.column - other.column;

/** The index of the next of some places, by rows, after a place or before it; after the last comes the first. −1 of none. */
export const nextFound = (found: readonly Place[], from: Place, step: 1 | -1): number => {
  const isBeyond = (place: Place): boolean => byRows(place, from) * step > 0;
  if (step === 1) {
    const next = found.findIndex(isBeyond);
    return next < 0 && found.length > 0 ? 0 : next;
  }
  const before = found.findLastIndex(isBeyond);
  return before < 0 ? found.length - 1 : before;
};
