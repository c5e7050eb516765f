import type { Area } from "../cells/address";
import { cellKey } from "./sheet-cells";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that wait for the first area with them, row by row: an area costs as many steps as it has rows, or they have. */
export class OpenCells {
  readonly #columns = new Map<number, Set<number>>();

  constructor(cells: readonly Place[]) {
    for (const { row, column } of cells) {
      const columns = this.#columns.get(row) ?? new Set();
      this.#columns.set(row, columns.add(column));
    }
  }

  /** Puts those in the area on the list, by their `cellKey`; they wait no longer. */
  take(area: Area, list: number[]): void {
    const end = area.row + area.rows;
    if (area.rows < this.#columns.size)
      for (let row = area.row; row < end; row += 1) this.#takeOf(row, area, list);
    else
      for (const row of this.#columns.keys())
        if (row >= area.row && row < end) this.#takeOf(row, area, list);
  }

  #takeOf(row: number, { column: first, columns: count }: Area, list: number[]): void {
    const waiting = this.#columns.get(row);
    if (!waiting) return;
    for (const column of waiting)
      if (column >= first && column < first + count) {
        waiting.delete(column);
        list.push(cellKey(row, column));
      }
    if (waiting.size === 0) this.#columns.delete(row);
  }
}
