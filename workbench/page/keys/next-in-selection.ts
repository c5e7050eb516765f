import type { Sheet } from "../../book/sheet";
import type { Direction } from "./intention";
import { goTo, moveSelection, type Moved } from "./move-selection";

/** Where Enter and Tab go: to the next cell, and inside a selected block round and round. */
export const nextInSelection = (sheet: Sheet, direction: Direction): Moved => {
  const { area, row, column } = sheet.selection;
  const merge = sheet.mergeAt(row, column);
  const isOneCell =
    (area.rows === 1 && area.columns === 1) ||
    (merge?.rows === area.rows && merge.columns === area.columns);
  if (isOneCell) {
    return moveSelection(sheet, { to: "neighbour", direction }, "go", { rows: 1, columns: 1 });
  }
  const place = cycle(area, { row, column }, direction);
  return { selection: { area, ...place }, show: place };
};

const cycle = (
  area: Sheet["selection"]["area"],
  from: { row: number; column: number },
  direction: Direction,
): { row: number; column: number } => {
  const down = direction === "up" || direction === "down";
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const size = area.rows * area.columns;
  const [y, x] = [from.row - area.row, from.column - area.column];
  const position = (down ? x * area.rows + y : y * area.columns + x) + step;
  const index = (position + size) % size;
  const [major, minor] = down
    ? [Math.floor(index / area.rows), index % area.rows]
    : [index % area.columns, Math.floor(index / area.columns)];
  return { row: area.row + minor, column: area.column + major };
};

/** Enter after a row of Tabs returns to the column where the first Tab was pressed, one row down. */
export const backFromTabs = (sheet: Sheet, column: number): Moved =>
  goTo(sheet, { row: sheet.selection.row + 1, column });
