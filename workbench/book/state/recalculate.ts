import type { BookEvent, RowAndColumn } from "../event";
import type { BookState } from "./book-state";

/** The cells whose results changed, by the ids of their sheets. */
export type Recalculated = ReadonlyMap<string, readonly RowAndColumn[]>;

/** Has every formula calculated, stores the results and answers which of them changed. */
export const recalculate = (state: BookState): Recalculated => {
  state.needsCalculation = false;
  const changed = new Map<string, RowAndColumn[]>();
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

/** Calculates the formulas that were entered, and nothing else, from what the other cells hold. */
export const calculateEntered = (state: BookState, events: readonly BookEvent[]): Recalculated => {
  const changed = new Map<string, RowAndColumn[]>();
  for (const event of events) {
    if (event.kind !== "changed" || event.change !== "RangeEdited") continue;
    const { sheetId, area } = event;
    const { store } = state.sheetById(sheetId);
    for (const { row, column, cell } of store.cells(area)) {
      if (cell.formula === null) continue;
      const value = state.calculator.evaluate(state.book, cell.formula, { sheetId, row, column });
      if (store.setResult(row, column, value) === "changed")
        changed.set(sheetId, [...(changed.get(sheetId) ?? []), [row, column]]);
    }
  }
  return changed;
};
