import { containsCell } from "../areas";
import type { BookState } from "./book-state";
import { CellStore } from "./cell-store";
import { internStyle } from "../intern-style";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { WorkSheet } from "./work-sheet";

/** Makes the book what the snapshot says. A snapshot without sheets or with ids twice is a loader's mistake. */
export const loadSnapshot = (state: BookState, snapshot: BookSnapshot): void => {
  const ids = new Set(snapshot.sheets.map(({ id }) => id));
  if (ids.size !== snapshot.sheets.length || !ids.has(snapshot.activeSheetId))
    throw new Error("A snapshot's sheets need ids of their own, and one of them is active");
  state.otherSheets = snapshot.otherSheets ?? [];
  state.calculationMode = snapshot.calculationMode;
  state.setProtection(snapshot.protection);
  state.setNames(snapshot.names);
  state.setNamedStyles(snapshot.namedStyles);
  state.setSheets(snapshot.sheets.map(sheetFrom), snapshot.activeSheetId);
};

/** A sheet as the snapshot describes it; arrays show what they showed, until they are calculated. */
export const sheetFrom = ({ cells, spills = [], ...state }: SheetSnapshot): WorkSheet => {
  const store = new CellStore();
  for (const { row, column, cell } of cells) {
    const style = internStyle(cell.style);
    const area = cell.spilled && spills.find((spill) => containsCell(spill, row, column));
    if (area) store.spill(row, column, cell.value, { area, style });
    else store.set(row, column, { ...cell, style });
  }
  return new WorkSheet(state, store);
};
