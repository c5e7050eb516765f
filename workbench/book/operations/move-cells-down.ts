import { type Area, sheetRows } from "../area";
import { areaBetween, containsArea, lastColumn, lastRow, overlaps } from "../areas";
import { areaOfRange } from "../address";
import type { BookState } from "../state/book-state";
import { CellStore } from "../state/cell-store";
import { filteredRows } from "../filtered-rows";
import { mapRanges } from "../formulas/references";
import { refuse } from "./refuse";
import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { type Shift, shiftArea, shiftAreas, shiftLine, shiftRange } from "../formulas/shift";
import type { WorkSheet } from "../state/work-sheet";

/** Opens one blank row above the area by moving its columns, from there to the sheet's end, one row down. */
export const moveCellsDown = (state: BookState, sheet: WorkSheet, area: Area): void => {
  const moving = areaBetween(area.row, area.column, sheetRows - 1, lastColumn(area));
  requireMovable(sheet, moving);
  const shift: Shift = { what: "rows", kind: "insert", first: area.row, count: 1 };
  moveReferences(state, sheet, moving, shift);
  state.replaceCells(sheet, movedCells(sheet, moving, shift));
  const move = (one: Area): Area =>
    containsColumns(moving, one) ? (shiftArea(one, shift) ?? one) : one;
  state.alter(sheet, {
    merges: sheet.merges.map(move),
    tables: sheet.tables.map((table) => ({ ...table, area: move(table.area) })),
    validations: sheet.validations.map((one) => ({ ...one, areas: one.areas.map(move) })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({
      ...one,
      areas: one.areas.every((part) => containsColumns(moving, part))
        ? shiftAreas(one.areas, shift)
        : one.areas,
    })),
  });
};

const containsColumns = (moving: Area, one: Area): boolean =>
  one.column >= moving.column && lastColumn(one) <= lastColumn(moving);

const requireMovable = (sheet: WorkSheet, moving: Area): void => {
  const blocks = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  const isTorn = blocks.some((one) => overlaps(one, moving) && !containsArea(moving, one));
  if (isTorn) refuse("InvalidOperation", "This would move a part of merged cells or of a table.");
  if (filteredRows(sheet).some((row) => row >= moving.row))
    refuse("InvalidOperation", "Cells cannot be moved across rows that a filter hides.");
  const used = sheet.usedArea("valuesOnly");
  if (used !== null && lastRow(used) === sheetRows - 1)
    refuse("InvalidOperation", "Inserting would push non-blank cells off the end of the sheet.");
};

const moveReferences = (state: BookState, sheet: WorkSheet, moving: Area, shift: Shift): void => {
  const own = sheet.name.toLowerCase();
  rewriteFormulas(state, (formula, at) =>
    mapRanges(formula, (range, sheetName) => {
      const isMeant = sheetName === null ? at.sheet === sheet : sheetName.toLowerCase() === own;
      return isMeant && containsColumns(moving, areaOfRange(range))
        ? shiftRange(range, shift)
        : range;
    }),
  );
};

const movedCells = (sheet: WorkSheet, moving: Area, shift: Shift): CellStore => {
  const store = new CellStore();
  for (const { row, column, cell } of sheet.store.cells()) {
    const isMoving = column >= moving.column && column <= lastColumn(moving);
    store.set(isMoving ? (shiftLine(row, shift) ?? row) : row, column, cell);
  }
  return store;
};
