import type { CellAt } from "../event";
import type { BookState } from "./book-state";

/** The cells whose results changed, by the ids of their sheets. */
export type Recalculated = ReadonlyMap<string, readonly CellAt[]>;

/** Has every formula calculated, stores the results and answers which of them changed. */
export const recalculate = (state: BookState): Recalculated => {
  state.needsCalculation = false;
  const changed = new Map<string, CellAt[]>();
  if (state.sheets.every((sheet) => sheet.store.formulaCount === 0)) return changed;
  const areas = state.changes.take();
  for (const { sheetId, row, column, value } of state.calculator.recalculate(state.book, areas)) {
    const { store } = state.sheetById(sheetId);
    if (store.setResult(row, column, value) !== "changed") continue;
    const cells = changed.get(sheetId) ?? [];
    cells.push([row, column]);
    changed.set(sheetId, cells);
  }
  return changed;
};
