import { type Area, sheetColumns, sheetRows } from "../../book/area";
import { areaBetween, cellArea, intersection, lastColumn, lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { isLocked } from "../entry/is-locked";
import type { Place } from "../grid/place";
import type { Direction } from "./intention";
import { isOneCell } from "./is-one-cell";
import { goTo, moveFrom, type Moved } from "./move-selection";
import { nextInArea } from "./next-in-area";
import { selectedAreas } from "../../book/selection";

/**
 * Where Enter and Tab go: to the next cell, and inside a selected block round and round. On a protected sheet Tab stops
 * at unlocked cells only, if there are any. Over a merged area the row one came in by is kept.
 */
export const nextInSelection = (
  sheet: Sheet,
  direction: Direction,
  rowOfEntry: number = sheet.selection.row,
): Moved => {
  const { area, row, column } = sheet.selection;
  const isOne = isOneCell(sheet);
  const isTab = direction === "left" || direction === "right";
  if (isTab && sheet.protection !== null) {
    const within = intersection(isOne ? wholeSheet : area, reachOf(sheet)) ?? area;
    const place = nextInArea(
      within,
      sheet.selection,
      direction,
      (at) => isStop(sheet, at) && !isLocked(sheet, at.row, at.column),
    );
    if (place)
      return isOne
        ? goTo(sheet, place)
        : { selection: { ...sheet.selection, ...place }, show: place };
  }
  if (isOne) return moveFrom(sheet, { row: isTab ? rowOfEntry : row, column }, direction);
  const place = nextInArea(area, sheet.selection, direction, (at) => isStop(sheet, at));
  const isRound = place === null || comesBefore(place, sheet.selection, direction);
  if (isRound && sheet.selection.others) return intoNextArea(sheet, direction);
  const shown = place ?? { row, column };
  return { selection: { ...sheet.selection, ...shown }, show: shown };
};

/** Whether going on in that direction led back to the other end. */
const comesBefore = (place: Place, from: Place, direction: Direction): boolean => {
  const isDown = direction === "up" || direction === "down";
  const along = isDown
    ? place.column - from.column || place.row - from.row
    : place.row - from.row || place.column - from.column;
  return direction === "down" || direction === "right" ? along < 0 : along > 0;
};

/** At the end of one selected area the next comes, or at its beginning the one before; its order stays, round and round. */
const intoNextArea = (sheet: Sheet, direction: Direction): Moved => {
  const isForth = direction === "down" || direction === "right";
  const areas = selectedAreas(sheet.selection);
  const turned = isForth
    ? [...areas.slice(1), ...areas.slice(0, 1)]
    : [...areas.slice(-1), ...areas.slice(0, -1)];
  const area = turned.at(-1) ?? sheet.selection.area;
  // From its far end the first step leads to its near one.
  const end = isForth
    ? { row: lastRow(area), column: lastColumn(area) }
    : { row: area.row, column: area.column };
  const place = nextInArea(area, end, direction, (at) => isStop(sheet, at)) ?? end;
  return { selection: { area, ...place, others: turned.slice(0, -1) }, show: place };
};

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** What is used and where one stands, with one more row and column: those beyond are locked or look the same. */
const reachOf = (sheet: Sheet): Area => {
  const used = sheet.usedArea() ?? cellArea(0, 0);
  const { row, column } = sheet.selection;
  const bottom = Math.min(Math.max(lastRow(used), row) + 1, sheetRows - 1);
  return areaBetween(
    0,
    0,
    bottom,
    Math.min(Math.max(lastColumn(used), column) + 1, sheetColumns - 1),
  );
};

/** A shown cell that no merged area covers but with its first. */
const isStop = (sheet: Sheet, { row, column }: Place): boolean => {
  if (sheet.isRowHidden(row) || sheet.isColumnHidden(column)) return false;
  const merge = sheet.mergeAt(row, column);
  return merge === undefined || (merge.row === row && merge.column === column);
};
