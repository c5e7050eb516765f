import type { Area } from "../../book/area";
import { sheetColumns, sheetRows } from "../../book/area";
import type { Selection } from "../../book/selection";
import type { Sheet } from "../../book/sheet";
import { lastColumn, lastRow } from "../../book/areas";
import { rectangle, type Place } from "../grid/place";
import { wholeMerges } from "../grid/whole-merges";
import { edgeOfData, nextShown, type Line } from "./edge-of-data";
import type { Direction, Move } from "./intention";

/** A selection after a move, and the cell the user expects to see. */
export interface Moved {
  readonly selection: Selection;
  readonly show: Place;
}

/** How many rows and columns fill the window: what a page key moves by. */
export interface PageSize {
  readonly rows: number;
  readonly columns: number;
}

/** The active cell goes somewhere and the selection with it. */
export const goTo = (sheet: Sheet, place: Place): Moved => {
  const area = wholeMerges(sheet, { ...place, rows: 1, columns: 1 });
  const active = { row: area.row, column: area.column };
  return { selection: { area, ...active }, show: active };
};

/** The selection stretches from the active cell to the place. */
export const extendTo = (sheet: Sheet, place: Place): Moved => {
  const { row, column } = sheet.selection;
  const area = wholeMerges(sheet, rectangle({ row, column }, place));
  return { selection: { area, row, column }, show: place };
};

/** The corner that moves when the selection is extended: the one opposite to the active cell. */
const movingCorner = ({ area, row, column }: Selection, sheet: Sheet): Place => {
  const active = sheet.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  return {
    row: active.row === area.row ? lastRow(area) : area.row,
    column: active.column === area.column ? lastColumn(area) : area.column,
  };
};

/** The selection after a movement key. */
export const moveSelection = (
  sheet: Sheet,
  move: Move,
  reach: "go" | "extend",
  page: PageSize,
): Moved => {
  const { row, column } = sheet.selection;
  if (reach === "extend") {
    return extendTo(sheet, destination(sheet, movingCorner(sheet.selection, sheet), move, page));
  }
  return goTo(sheet, destination(sheet, { row, column }, move, page));
};

/** The active cell goes to the neighbour of a cell, which may be one that a merged area covers. */
export const moveFrom = (sheet: Sheet, from: Place, direction: Direction): Moved =>
  goTo(sheet, along(sheet, from, direction, nextShown));

/** The cell a movement key leads to from another. */
export const destination = (sheet: Sheet, from: Place, move: Move, page: PageSize): Place => {
  switch (move.to) {
    case "rowStart":
      return { row: from.row, column: sheet.frozen.columns };
    case "sheetStart":
      return { row: sheet.frozen.rows, column: sheet.frozen.columns };
    case "sheetEnd":
      return lastUsed(sheet);
    default:
      return along(sheet, from, move.direction, stepFor(move.to, page));
  }
};

type Step = (line: Line, from: number, step: 1 | -1, direction: Direction) => number;

const stepFor = (to: "neighbour" | "edge" | "page", page: PageSize): Step => {
  if (to === "edge") return edgeOfData;
  if (to === "neighbour") return nextShown;
  return (line, from, step, direction) => {
    const length = direction === "up" || direction === "down" ? page.rows : page.columns;
    return Math.min(Math.max(from + step * Math.max(length, 1), 0), line.last);
  };
};

const along = (sheet: Sheet, from: Place, direction: Direction, stride: Step): Place => {
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const merge: Area = sheet.mergeAt(from.row, from.column) ?? { ...from, rows: 1, columns: 1 };
  if (direction === "up" || direction === "down") {
    const start = step > 0 ? lastRow(merge) : merge.row;
    return { ...from, row: stride(columnLine(sheet, from.column), start, step, direction) };
  }
  const start = step > 0 ? lastColumn(merge) : merge.column;
  return { ...from, column: stride(rowLine(sheet, from.row), start, step, direction) };
};

const lastUsed = (sheet: Sheet): Place => {
  const used = sheet.usedArea();
  return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
};

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.formula !== null || cell.value !== null);
};

const columnLine = (sheet: Sheet, column: number): Line => ({
  isFilled: (row) => isFilled(sheet, row, column),
  isHidden: (row) => sheet.isRowHidden(row),
  lastUsed: sheet.usedArea() ? lastUsed(sheet).row : -1,
  last: sheetRows - 1,
});

const rowLine = (sheet: Sheet, row: number): Line => ({
  isFilled: (column) => isFilled(sheet, row, column),
  isHidden: (column) => sheet.isColumnHidden(column),
  lastUsed: sheet.usedArea() ? lastUsed(sheet).column : -1,
  last: sheetColumns - 1,
});
