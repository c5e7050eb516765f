import type { Area } from "../area";
import { cellsOf, containsCell, isSameArea } from "../areas";
import type { ArrayResult } from "../array-result";
import type { CellPlace } from "../cell-place";
import { sameValue } from "../value";
import type { BookState } from "./book-state";
import type { WorkSheet } from "./work-sheet";

export type Arrays = readonly (CellPlace & { readonly array: ArrayResult })[];

/**
 * Shows arrays beside their formulas and takes away what is shown no longer, of the formulas in an area if one is
 * given. Notes each cell that changes; answers whether any did.
 */
export const showArrays = (state: BookState, arrays: Arrays, within?: Area): "same" | "changed" => {
  const areas = new Map<WorkSheet, Area[]>();
  for (const { sheetId, row, column, array } of arrays) {
    const sheet = state.sheetById(sheetId);
    const { rows, columns } = array;
    areas.set(sheet, [...(areas.get(sheet) ?? []), { row, column, rows, columns }]);
  }
  const isGone = (sheet: WorkSheet, area: Area): boolean =>
    (within === undefined || containsCell(within, area.row, area.column)) &&
    areas.get(sheet)?.some((shown) => isSameArea(shown, area)) !== true;
  let isChanged = false;
  for (const sheet of state.sheets)
    for (const area of sheet.store.spilled.areas)
      if (isGone(sheet, area) && takeAway(state, sheet, area)) isChanged = true;
  for (const one of arrays) if (show(state, one)) isChanged = true;
  return isChanged ? "changed" : "same";
};

/** Whether cells were emptied. */
const takeAway = (state: BookState, sheet: WorkSheet, area: Area): boolean => {
  const { store } = sheet;
  const parts = [...cellsOf(area)].filter(([row, column]) => isPartOf(sheet, area, row, column));
  store.spilled.remove(area);
  for (const [row, column] of parts) {
    store.clearSpilled(row, column, sheet.baseStyle(row, column));
    state.changes.noteCell(sheet.id, row, column);
  }
  return parts.length > 0;
};

const isPartOf = (sheet: WorkSheet, area: Area, row: number, column: number): boolean => {
  const { spilled } = sheet.store;
  const shown = spilled.holds(row, column) ? spilled.areaAt(row, column) : undefined;
  return shown !== undefined && isSameArea(shown, area);
};

/** Whether cells show something else now. An array in whose way another came first waits for the next turn. */
const show = (
  state: BookState,
  { sheetId, row: top, column: left, array }: Arrays[number],
): boolean => {
  const sheet = state.sheetById(sheetId);
  const { store } = sheet;
  const area = { row: top, column: left, rows: array.rows, columns: array.columns };
  const cells = [...cellsOf(area)].filter(([row, column]) => row !== top || column !== left);
  const isTaken = ([row, column]: readonly [number, number]): boolean =>
    store.spilled.holds(row, column) && !isPartOf(sheet, area, row, column);
  if (cells.some(isTaken)) {
    state.changes.noteCell(sheetId, top, left);
    return true;
  }
  store.spilled.add(top, left, area);
  let isChanged = false;
  for (const [row, column] of cells) {
    const value = array.at(row - top, column - left) ?? 0;
    const isShown = store.spilled.holds(row, column);
    if (isShown && sameValue(store.get(row, column)?.value ?? null, value)) continue;
    store.spill(row, column, value, { area, style: sheet.baseStyle(row, column) });
    state.changes.noteCell(sheetId, row, column);
    isChanged = true;
  }
  return isChanged;
};
