import type { Area } from "../area";
import { areaBetween, cellArea, lastRow } from "../areas";
import type { Book } from "../book";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import { movingValidation } from "../formulas/rule-formulas";

/** Gives the rows a table has grown by the looks, the validation and the calculated columns of those above. */
export const continueTable = (book: Book, sheet: Sheet, before: Table, grown: Area): void => {
  for (let column = grown.column; column < grown.column + grown.columns; column += 1)
    for (let row = lastRow(before.area) + 1; row <= lastRow(grown); row += 1)
      continueColumn(book, sheet, before, { row, column });
};

const continueColumn = (
  book: Book,
  sheet: Sheet,
  before: Table,
  at: { row: number; column: number },
): void => {
  const model = lastRow(before.area);
  const area = cellArea(at.row, at.column);
  const above = sheet.cell(model, at.column);
  const here = sheet.cell(at.row, at.column);
  if (above !== undefined) {
    const { numberFormat = "General" } = here?.style ?? {};
    const look = numberFormat === "General" ? above.style : { ...above.style, numberFormat };
    book.setStyle(sheet.id, area, look, "user");
  }
  continueValidation(book, sheet, model, at);
  const formula = calculatedColumn(book, sheet, before, at.column);
  if (formula !== null && (here?.value ?? null) === null && (here?.formula ?? null) === null)
    book.write(sheet.id, area, [[{ formula: moveRows(book, formula, at.row - model) }]], "user");
};

const moveRows = (book: Book, formula: string, rows: number): string =>
  book.calculator.moveFormula(formula, rows, 0);

const continueValidation = (
  book: Book,
  sheet: Sheet,
  model: number,
  at: { row: number; column: number },
): void => {
  const validation = sheet.validationAt(model, at.column);
  const anchor = validation?.areas[0];
  if (validation === undefined || anchor === undefined) return;
  const move = movingValidation(book.calculator);
  const moved = move(validation, at.row - anchor.row, at.column - anchor.column);
  book.setValidation(sheet.id, cellArea(at.row, at.column), moved, "user");
};

/** The last formula of a column whose every cell holds the same one, moved; null for other columns. */
const calculatedColumn = (
  book: Book,
  sheet: Sheet,
  { area, showHeaders }: Table,
  column: number,
): string | null => {
  const body = areaBetween(area.row + Number(showHeaders), column, lastRow(area), column);
  const last = sheet.cell(lastRow(body), column)?.formula ?? null;
  if (last === null) return null;
  for (let row = body.row; row < lastRow(body); row += 1)
    if (sheet.cell(row, column)?.formula !== moveRows(book, last, row - lastRow(body))) return null;
  return last;
};
