import { SourceFault } from "../../faults/source-fault";
import type { SourceCell } from "../source";

/** Cells held at most, blanks between others included; more would exhaust a pane's memory. */
export const maximumCells = 20_000_000;

/** Rows filled by place, in any order; each reaches to its last cell that is not blank. */
export class RowStore {
  readonly rows: SourceCell[][] = [];
  private room = maximumCells;

  /** Puts a value that is not blank at a place that counts from 0. */
  put(row: number, column: number, value: SourceCell): void {
    while (this.rows.length <= row) this.extend(this.rows, []);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) this.extend<SourceCell>(cells, null);
    cells[column] = value;
  }

  private extend<T>(list: T[], value: T): void {
    this.room -= 1;
    if (this.room < 0) throw new SourceFault("too-large", {});
    list.push(value);
  }
}
