import type { AstExpression } from "@borgar/fx";
import type { Area } from "../book/area";
import { lastColumn, lastRow } from "../book/areas";
import type { Sheet } from "../book/sheet";
import type { Value } from "../book/value";
import type { Grid } from "./operand";
import type { Precedents } from "./precedents";

/** A formula and what the last recalculation knows of it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly node: AstExpression;
  readonly precedents: Precedents;
  value: Value;
  /** All of the result where it is an array, whether it finds room or not. */
  array: Grid | null;
  /** The array where it has room beside the formula. */
  shown: Grid | null;
  /** Never evaluated yet. */
  isFresh: boolean;
  state: "waiting" | "open" | "done";
  hasChanged: boolean;
}

/** The formulas of one sheet, by columns and rows. */
export class FormulaCells {
  readonly #columns = new Map<number, FormulaCell[]>();
  /** The columns that have formulas, from left to right. */
  readonly #order: readonly number[];
  readonly #places = new Map<number, Map<number, FormulaCell>>();

  constructor(readonly cells: readonly FormulaCell[]) {
    for (const cell of cells) {
      const column = this.#columns.get(cell.column);
      if (column === undefined) this.#columns.set(cell.column, [cell]);
      else column.push(cell);
      const places = this.#places.get(cell.column) ?? new Map<number, FormulaCell>();
      this.#places.set(cell.column, places.set(cell.row, cell));
    }
    for (const column of this.#columns.values()) column.sort((one, other) => one.row - other.row);
    this.#order = [...this.#columns.keys()].sort((one, other) => one - other);
  }

  /** The formulas of one column by row, undefined where it has none. */
  inColumn(column: number): ReadonlyMap<number, FormulaCell> | undefined {
    return this.#places.get(column);
  }

  /** Puts every formula of the area on the list. */
  addWithin(area: Area, list: FormulaCell[]): void {
    const last = lastColumn(area);
    for (const column of this.#order) {
      if (column < area.column) continue;
      if (column > last) break;
      const cells = this.#columns.get(column) ?? [];
      for (let i = firstFrom(cells, area.row); i < cells.length; i += 1) {
        const cell = cells[i];
        if (cell === undefined || cell.row > lastRow(area)) break;
        list.push(cell);
      }
    }
  }
}

const firstFrom = (cells: readonly FormulaCell[], row: number): number => {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};
