import type { BookState } from "./book-state";

/** Has every formula calculated, stores the results and answers the ids of the sheets whose results changed. */
export const recalculate = (state: BookState): ReadonlySet<string> => {
  state.needsCalculation = false;
  const changed = new Set<string>();
  if (state.sheets.every((sheet) => sheet.store.formulaCount === 0)) return changed;
  const areas = state.changes.take();
  for (const { sheetId, row, column, value } of state.calculator.recalculate(state.book, areas)) {
    const { store } = state.sheetById(sheetId);
    if (store.setResult(row, column, value) === "changed") changed.add(sheetId);
  }
  return changed;
};
