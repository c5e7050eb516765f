import type { Area } from "../area";
import { areaBetween, intersection, lastColumn, lastRow } from "../areas";
import type { StyleBand } from "../style-band";
import type { Style } from "../style";
import type { CellStore } from "./cell-store";

/** What of a sheet says how its cells look. */
interface Styled {
  readonly store: CellStore;
  readonly state: { readonly styleBands: readonly StyleBand[] };
  baseStyle(row: number, column: number): Style;
}

/** Whether protection would lock any cell of the area, however large it is. */
export const hasLockedCell = (sheet: Styled, area: Area): boolean => {
  for (const { cell } of sheet.store.cells(area)) if (cell.style.locked) return true;
  return uniformParts(sheet, area).some(
    (part) => sheet.baseStyle(part.row, part.column).locked && holdsUnstoredCell(sheet, part),
  );
};

/** The area cut along the edges of the style bands: in each part all unstored cells look alike. */
const uniformParts = (sheet: Styled, area: Area): readonly Area[] => {
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

const holdsUnstoredCell = (sheet: Styled, area: Area): boolean => {
  const stored = [...sheet.store.cells(area)].length;
  return stored < area.rows * area.columns;
};
