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

  /** Those in the area by their `cellKey`; they wait no longer. */
  take(area: Area): number[] {
    const end = area.row + area.rows;
    const rows =
      area.rows < this.#columns.size
        ? Array.from({ length: area.rows }, (_, down) => area.row + down)
        : [...this.#columns.keys()].filter((row) => row >= area.row && row < end);
    return rows.flatMap((row) => this.#takeOf(row, area));
  }

  #takeOf(row: number, { column: first, columns: count }: Area): number[] {
    const waiting = this.#columns.get(row);
    if (!waiting) return [];
    const taken = [...waiting].filter((column) => column >= first && column < first + count);
    taken.forEach((column) => waiting.delete(column));
    if (waiting.size === 0) this.#columns.delete(row);
    return taken.map((column) => cellKey(row, column));
  }
}
