import type { CellAddress } from "./address";
import { blank, type CellValue } from "./cell-value";

/** The cells of one rectangle of a sheet, as they were read together. */
export interface Grid {
  readonly sheet: string;
  /** The first cell's place on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** A cell's value and where it stands: what a message about it needs. */
export interface Entry {
  readonly value: CellValue;
  readonly where: CellAddress;
}

/** The cell so many rows and columns into the grid; blank beyond its edge. */
export const entryAt = (grid: Grid, row: number, column: number): Entry => ({
  value: grid.cells[row]?.[column] ?? blank,
  where: { sheet: grid.sheet, row: grid.row + row, column: grid.column + column },
});

/** The first column of the grid, from top to bottom. */
export const columnEntries = (grid: Grid): readonly Entry[] =>
  grid.cells.map((_, row) => entryAt(grid, row, 0));
