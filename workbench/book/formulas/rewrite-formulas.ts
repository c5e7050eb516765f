import { mapChart } from "../charts/chart-formulas";
import type { BookState } from "../state/book-state";
import { mapFormat, mapValidation } from "./rule-formulas";
import type { WorkSheet } from "../state/work-sheet";

/** Where a formula stands: its sheet (null for a name of the book) and its cell (null outside cells). */
export interface FormulaPlace {
  readonly sheet: WorkSheet | null;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export type Rewrite = (formula: string, at: FormulaPlace) => string;

/** Rewrites every formula of the book: in cells, validations, conditional formats, charts and names. */
export const rewriteFormulas = (state: BookState, rewrite: Rewrite): void => {
  for (const sheet of state.sheets) rewriteSheet(state, sheet, rewrite);
  const names = state.names.map((name) => {
    const formula = rewrite(name.formula, { sheet: null, cell: null });
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.every((name, index) => name === state.names[index])) return;
  state.setNames(names);
  state.tell({ kind: "namesChanged" });
};

/** Rewrites the formulas that stand on one sheet. */
export const rewriteSheet = (state: BookState, sheet: WorkSheet, rewrite: Rewrite): void => {
  for (const { row, column, cell } of [...sheet.store.formulas()]) {
    const formula = rewrite(cell.formula, { sheet, cell: { row, column } });
    if (formula !== cell.formula) state.put(sheet, row, column, { ...cell, formula });
  }
  const inRule = (formula: string): string => rewrite(formula, { sheet, cell: null });
  const { validations, conditionalFormats, charts } = sheet;
  if (validations.length > 0)
    state.alter(sheet, {
      validations: validations.map((one) => mapValidation(one, inRule)),
    });
  if (conditionalFormats.length > 0)
    state.alter(sheet, {
      conditionalFormats: conditionalFormats.map((one) => mapFormat(one, inRule)),
    });
  if (charts.length > 0) state.alter(sheet, { charts: charts.map((one) => mapChart(one, inRule)) });
};
