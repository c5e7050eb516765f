import type { BookState } from "../state/book-state";
import { CellStore } from "../state/cell-store";
import type { Origin } from "../event";
import { requireAllowed, requireUnlocked } from "./guard";
import { refuse } from "./refuse";
import { type Area, sheetColumns, sheetRows } from "../area";
import { areaBetween } from "../areas";
import { lastLine, type Shift, shiftLine } from "../formulas/shift";
import { shiftFormulas } from "../formulas/shift-formulas";
import { rebaseRules, shiftState } from "./shift-state";
import { shiftTables } from "./shift-tables";
import { restyleCell } from "./set-style";
import type { WorkSheet } from "../state/work-sheet";

/** Inserts or deletes whole rows or columns; everything in the book that points at the sheet follows. */
export const shiftLines = (
  state: BookState,
  sheetId: string,
  shift: Shift,
  origin: Origin,
): void => {
  const lines = linesArea(shift);
  const sheet = state.place(sheetId, lines);
  requirePermission(sheet, shift, lines);
  if (shift.kind === "insert") requireRoom(sheet, shift);
  else rebaseRules(state, sheet, shift);
  shiftFormulas(state, sheet, shift);
  state.replaceCells(sheet, shiftedCells(sheet, shift));
  state.alter(sheet, shiftState(sheet.state, shift));
  shiftTables(state, sheet, shift);
  if (shift.kind === "insert") inheritStyles(state, sheet, shift);
  state.tell({ kind: "changed", sheetId, area: lines, change: changeOf(shift), origin });
};

const linesArea = ({ what, first, count }: Shift): Area =>
  what === "rows"
    ? { row: first, column: 0, rows: count, columns: sheetColumns }
    : { row: 0, column: first, rows: sheetRows, columns: count };

const changeOf = ({ what, kind }: Shift) => {
  if (what === "rows") return kind === "insert" ? "RowInserted" : "RowDeleted";
  return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
};

/** Deleting is allowed only where no cell is locked, even if the protection allows deleting. */
const requirePermission = (sheet: WorkSheet, { what, kind }: Shift, lines: Area): void => {
  const lineName = what === "rows" ? "Rows" : "Columns";
  if (kind === "insert") return requireAllowed(sheet, `allowInsert${lineName}`);
  requireAllowed(sheet, `allowDelete${lineName}`);
  requireUnlocked(sheet, lines);
};

const requireRoom = (sheet: WorkSheet, shift: Shift): void => {
  const end = lastLine(shift);
  const used = sheet.usedArea("valuesOnly");
  if (used === null) return;
  const last = shift.what === "rows" ? used.row + used.rows - 1 : used.column + used.columns - 1;
  if (last >= shift.first && last + shift.count > end) refuse("pushedOffSheet");
};

const shiftedCells = (sheet: WorkSheet, shift: Shift): CellStore => {
  const store = new CellStore();
  const isRows = shift.what === "rows";
  for (const { row, column, cell } of sheet.ownCells()) {
    const line = shiftLine(isRows ? row : column, shift);
    if (line !== null) store.set(isRows ? line : row, isRows ? column : line, cell);
  }
  return store;
};

/** New lines look like the line before them. */
const inheritStyles = (state: BookState, sheet: WorkSheet, shift: Shift): void => {
  if (shift.first === 0) return;
  const before = shift.first - 1;
  const isRows = shift.what === "rows";
  const line = isRows
    ? areaBetween(before, 0, before, sheetColumns - 1)
    : areaBetween(0, before, sheetRows - 1, before);
  for (const { row, column, cell } of [...sheet.store.cells(line)])
    for (let next = shift.first; next < shift.first + shift.count; next += 1) {
      const at = isRows ? { row: next, column } : { row, column: next };
      restyleCell(state, sheet, at, cell.style);
    }
};
