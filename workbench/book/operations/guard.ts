import type { Area } from "../area";
import { areaBetween, intersection, lastColumn, lastRow } from "../areas";
import type { ProtectionOptions } from "../protection";
import { refuse } from "./refuse";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

const deny = (sheet: WorkSheet): never => refuse("sheetProtected", sheet.name);

/** Refuses what no option of a protected sheet allows. */
export const requireUnprotected = (sheet: WorkSheet): void => {
  if (sheet.protection !== null) deny(sheet);
};

/** Refuses what only this option of a protected sheet allows. */
export const requireAllowed = (sheet: WorkSheet, permission: Permission): void => {
  if (sheet.protection !== null && !sheet.protection.options[permission]) deny(sheet);
};

/** Refuses to touch the contents of locked cells on a protected sheet. */
export const requireUnlocked = (sheet: WorkSheet, area: Area): void => {
  if (sheet.protection !== null && hasLockedCell(sheet, area)) deny(sheet);
};

/** Refuses to change which sheets there are, their names, order or visibility while the workbook is protected. */
export const requireOpenStructure = (state: BookState): void => {
  if (state.protection !== null) refuse("workbookProtected");
};

/** Whether protection would lock any cell of the area, however large it is. */
const hasLockedCell = (sheet: WorkSheet, area: Area): boolean => {
  for (const { cell } of sheet.store.cells(area)) if (cell.style.locked) return true;
  return uniformParts(sheet, area).some(
    (part) => sheet.baseStyle(part.row, part.column).locked && holdsUnstoredCell(sheet, part),
  );
};

/** The area cut along the edges of the style bands: in each part all unstored cells look alike. */
const uniformParts = (sheet: WorkSheet, area: Area): readonly Area[] => {
  const bands = sheet.state.styleBands
    .map((band) => intersection(band.area, area))
    .filter((part) => part !== null);
  const rows = starts(area.row, bands, (band) => [band.row, lastRow(band) + 1]);
  const columns = starts(area.column, bands, (band) => [band.column, lastColumn(band) + 1]);
  return spans(rows, lastRow(area)).flatMap(([top, bottom]) =>
    spans(columns, lastColumn(area)).map(([left, right]) => areaBetween(top, left, bottom, right)),
  );
};

const starts = (
  first: number,
  bands: readonly Area[],
  edges: (band: Area) => readonly number[],
): readonly number[] =>
  [...new Set([first, ...bands.flatMap(edges)])].sort((one, other) => one - other);

const spans = (from: readonly number[], last: number): readonly (readonly [number, number])[] =>
  from
    .filter((start) => start <= last)
    .map((start, index) => [start, Math.min((from[index + 1] ?? Infinity) - 1, last)] as const);

const holdsUnstoredCell = (sheet: WorkSheet, area: Area): boolean => {
  const stored = [...sheet.store.cells(area)].length;
  return stored < area.rows * area.columns;
};
