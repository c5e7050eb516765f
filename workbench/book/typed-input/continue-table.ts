import type { Area } from "../area";
import { areaBetween, lastColumn, lastRow } from "../areas";
import type { Content } from "../content";
import { setValidation } from "../operations/rules";
import { setStyle } from "../operations/set-style";
import { writeContents } from "../operations/write-contents";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Table } from "../table";
import { movingValidation } from "../formulas/rule-formulas";

/** Gives the rows a table has grown by the looks, the validation and the calculated columns of those above. */
export const continueTable = (state: BookState, sheet: Sheet, before: Table, grown: Area): void => {
  const model = lastRow(before.area);
  for (let column = grown.column; column <= lastColumn(grown); column += 1) {
    const added = areaBetween(model + 1, column, lastRow(grown), column);
    continueLook(state, sheet, model, added);
    continueValidation(state, sheet, model, added);
    const formula = calculatedColumn(state, sheet, before, column);
    if (formula !== null) continueFormula(state, sheet, { row: model, formula }, added);
  }
};

/** A number format that an entry brought along stays. */
const continueLook = (state: BookState, sheet: Sheet, model: number, added: Area): void => {
  const above = sheet.cell(model, added.column)?.style;
  if (above === undefined) return;
  const formatAt = (row: number) => sheet.cell(row, added.column)?.style.numberFormat ?? "General";
  for (let row = added.row, end = row; row <= lastRow(added); row = end) {
    const numberFormat = formatAt(row);
    for (end = row + 1; end <= lastRow(added) && formatAt(end) === numberFormat;) end += 1;
    const look = numberFormat === "General" ? above : { ...above, numberFormat };
    const area = { ...added, row, rows: end - row };
    setStyle(state, { sheetId: sheet.id, area }, look, "user");
  }
};

const continueValidation = (state: BookState, sheet: Sheet, model: number, added: Area): void => {
  const validation = sheet.validationAt(model, added.column);
  const anchor = validation?.areas[0];
  if (validation === undefined || anchor === undefined) return;
  const move = movingValidation(state.calculator);
  const moved = move(validation, added.row - anchor.row, added.column - anchor.column);
  setValidation(state, sheet.id, added, moved);
};

const moveRows = (state: BookState, formula: string, rows: number): string =>
  state.calculator.moveFormula(formula, rows, 0);

const continueFormula = (
  state: BookState,
  sheet: Sheet,
  model: { readonly row: number; readonly formula: string },
  added: Area,
): void => {
  const contents = Array.from({ length: added.rows }, (_, down): readonly Content[] => {
    const row = added.row + down;
    const here = sheet.cell(row, added.column);
    const isBlank = (here?.value ?? null) === null && (here?.formula ?? null) === null;
    return [isBlank ? { formula: moveRows(state, model.formula, row - model.row) } : undefined];
  });
  writeContents(state, { sheetId: sheet.id, area: added }, contents, "user");
};

/** The last formula of a column whose every cell holds the same one, moved; null for other columns. */
const calculatedColumn = (
  state: BookState,
  sheet: Sheet,
  { area, showHeaders }: Table,
  column: number,
): string | null => {
  const body = areaBetween(area.row + Number(showHeaders), column, lastRow(area), column);
  const last = sheet.cell(lastRow(body), column)?.formula ?? null;
  if (last === null) return null;
  for (let row = body.row; row < lastRow(body); row += 1)
    if (sheet.cell(row, column)?.formula !== moveRows(state, last, row - lastRow(body)))
      return null;
  return last;
};
