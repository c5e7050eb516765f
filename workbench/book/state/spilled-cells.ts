import { type Area, sheetColumns } from "../area";
import { cellsOf } from "../areas";

const keyOf = (row: number, column: number): number => row * sheetColumns + column;

/** Which cells of a sheet show what a formula elsewhere answered, and which formula. */
export class SpilledCells {
  /** The area that each formula fills, by the formula's cell. */
  readonly #areas = new Map<number, Area>();
  /** The formula's cell for each cell that it fills besides its own. */
  readonly #anchors = new Map<number, number>();

  get isEmpty(): boolean {
    return this.#areas.size === 0;
  }

  /** By rows, then columns. */
  get areas(): readonly Area[] {
    return [...this.#areas.values()].sort(
      (one, other) => one.row - other.row || one.column - other.column,
    );
  }

  /** Whether the cell shows what a formula in another cell answered. */
  holds(row: number, column: number): boolean {
    return this.#anchors.has(keyOf(row, column));
  }

  /** The area that the formula in a cell, or the one whose array the cell shows, fills. */
  areaAt(row: number, column: number): Area | undefined {
    const key = keyOf(row, column);
    return this.#areas.get(this.#anchors.get(key) ?? key);
  }

  /** The cell with its own content again. */
  release(row: number, column: number): void {
    this.#anchors.delete(keyOf(row, column));
  }

  add(row: number, column: number, area: Area): void {
    const anchor = keyOf(area.row, area.column);
    this.#areas.set(anchor, area);
    if (anchor !== keyOf(row, column)) this.#anchors.set(keyOf(row, column), anchor);
  }

  remove(area: Area): void {
    const anchor = keyOf(area.row, area.column);
    this.#areas.delete(anchor);
    for (const [row, column] of cellsOf(area))
      if (this.#anchors.get(keyOf(row, column)) === anchor) this.release(row, column);
  }
}
