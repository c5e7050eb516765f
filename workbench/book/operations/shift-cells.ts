import { type Area, sheetColumns, sheetRows } from "../area";
import { areaBetween, containsArea, lastColumn, lastRow, overlaps } from "../areas";
import { areaOfRange } from "../address";
import type { Direction, Origin } from "../event";
import { mapRanges } from "../formulas/references";
import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { lastLine, type Shift, shiftArea, shiftAreas, shiftRange } from "../formulas/shift";
import { filteredRows } from "../filtered-rows";
import type { BookState } from "../state/book-state";
import { CellStore } from "../state/cell-store";
import type { WorkSheet } from "../state/work-sheet";
import { requireUnprotected } from "./guard";
import { refuse } from "./refuse";
import { restyleCell } from "./set-style";
import { rebaseRules } from "./shift-state";
import { shiftTables } from "./shift-tables";

/** Inserts blank cells where an area is, or deletes it; what stands beyond it moves, and all that points at it. */
export const shiftCells = (
  state: BookState,
  at: { readonly sheetId: string; readonly area: Area },
  direction: Direction,
  origin: Origin,
): void => {
  const sheet = state.place(at.sheetId, at.area);
  requireUnprotected(sheet);
  moveCells(state, sheet, at.area, direction);
  if (direction === "down" || direction === "right")
    inheritStyles(state, sheet, at.area, direction);
  const change = shiftOf(at.area, direction).kind === "insert" ? "CellInserted" : "CellDeleted";
  const { id: sheetId } = sheet;
  state.tell({ kind: "changed", sheetId, area: at.area, change, shifted: direction, origin });
};

/** New cells look like those above them, or to their left. */
const inheritStyles = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  direction: "down" | "right",
): void => {
  const isDown = direction === "down";
  if ((isDown ? area.row : area.column) === 0) return;
  const before = isDown
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  for (const { row, column, cell } of [...sheet.store.cells(before)])
    for (let step = 1; step <= (isDown ? area.rows : area.columns); step += 1) {
      const at = isDown ? { row: row + step, column } : { row, column: column + step };
      restyleCell(state, sheet, at, cell.style);
    }
};

/** Moves the cells beyond an area, as a part of another operation. */
export const moveCells = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  direction: Direction,
): void => {
  const shift = shiftOf(area, direction);
  const moving =
    shift.what === "rows"
      ? areaBetween(area.row, area.column, sheetRows - 1, lastColumn(area))
      : areaBetween(area.row, area.column, lastRow(area), sheetColumns - 1);
  requireMovable(sheet, moving, shift);
  const isInLine = (one: Area): boolean => isBeside(moving, one, shift);
  if (shift.kind === "delete") rebaseRules(state, sheet, shift, isInLine);
  moveReferences(state, sheet, isInLine, shift);
  state.replaceCells(sheet, movedCells(sheet, moving, shift));
  const moved = (areas: readonly Area[]): readonly Area[] =>
    areas.flatMap((one) => (isInLine(one) ? shiftAreas([one], shift) : [one]));
  const ruled = <R extends { readonly areas: readonly Area[] }>(rules: readonly R[]) =>
    rules
      .map((rule) => ({ ...rule, areas: moved(rule.areas) }))
      .filter(({ areas }) => areas.length > 0);
  state.alter(sheet, {
    merges: moved(sheet.merges).filter(({ rows, columns }) => rows * columns > 1),
    validations: ruled(sheet.validations),
    conditionalFormats: ruled(sheet.conditionalFormats),
    hyperlinks: ruled(sheet.hyperlinks),
  });
  shiftTables(state, sheet, shift, ({ area: one }) => isInLine(one));
};

const shiftOf = (area: Area, direction: Direction): Shift => {
  const kind = direction === "down" || direction === "right" ? "insert" : "delete";
  return direction === "down" || direction === "up"
    ? { what: "rows", kind, first: area.row, count: area.rows }
    : { what: "columns", kind, first: area.column, count: area.columns };
};

/** Whether an area is no wider than the strip of cells that moves. */
const isBeside = (moving: Area, one: Area, { what }: Shift): boolean =>
  what === "rows"
    ? one.column >= moving.column && lastColumn(one) <= lastColumn(moving)
    : one.row >= moving.row && lastRow(one) <= lastRow(moving);

const requireMovable = (sheet: WorkSheet, moving: Area, shift: Shift): void => {
  const isTorn = (one: Area): boolean => overlaps(one, moving) && !isBeside(moving, one, shift);
  const isSplit = (one: Area): boolean => overlaps(one, moving) && !containsArea(moving, one);
  if (sheet.tables.some(({ area }) => isTorn(area)) || sheet.merges.some(isSplit))
    refuse("partMoved");
  if (sheet.autoFilter !== null && overlaps(sheet.autoFilter.area, moving))
    refuse("filteredCellsMoved");
  if (filteredRows(sheet).some((row) => row >= moving.row)) refuse("movedAcrossFiltered");
  if (shift.kind === "delete") return;
  for (const { row, column, cell } of sheet.store.cells(moving)) {
    const line = shift.what === "rows" ? row : column;
    if ((cell.value !== null || cell.formula !== null) && line + shift.count > lastLine(shift))
      refuse("pushedOffSheet");
  }
};

const moveReferences = (
  state: BookState,
  sheet: WorkSheet,
  isInLine: (area: Area) => boolean,
  shift: Shift,
): void => {
  const own = sheet.name.toLowerCase();
  rewriteFormulas(state, (formula, at) =>
    mapRanges(formula, (range, sheetName) => {
      const isMeant = sheetName === null ? at.sheet === sheet : sheetName.toLowerCase() === own;
      return isMeant && isInLine(areaOfRange(range)) ? shiftRange(range, shift) : range;
    }),
  );
};

const movedCells = (sheet: WorkSheet, moving: Area, shift: Shift): CellStore => {
  const store = new CellStore();
  for (const { row, column, cell } of sheet.ownCells()) {
    const isMoving = overlaps(moving, { row, column, rows: 1, columns: 1 });
    const place = { row, column, rows: 1, columns: 1 };
    const to = isMoving ? shiftArea(place, shift) : place;
    if (to !== null) store.set(to.row, to.column, cell);
  }
  return store;
};
