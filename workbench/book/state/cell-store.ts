import { type Area, sheetColumns } from "../area";
import { areaBetween } from "../areas";
import type { Cell } from "../cell";
import type { CellAt } from "../snapshot";

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== null;

/** The stored cells of a sheet by row and column, with an index of those that hold a formula. */
export class CellStore {
  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #formulas = new Set<number>();
  #rowOrder: readonly number[] | null = null;
  readonly #used = new Map<"all" | "values", Area | null>();

  get formulaCount(): number {
    return this.#formulas.size;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const key = row * sheetColumns + column;
    if (cell === undefined) this.#remove(row, column);
    else this.#rowToFill(row).set(column, cell);
    if (cell === undefined || cell.formula === null) this.#formulas.delete(key);
    else this.#formulas.add(key);
    this.#used.clear();
  }

  /** Stores a formula's result; answers whether it differs from the one before. */
  setResult(row: number, column: number, value: Cell["value"]): "changed" | "same" {
    const cells = this.#rows.get(row);
    const cell = cells?.get(column);
    if (cells === undefined || cell === undefined || cell.formula === null)
      throw new Error(`A result for R${row + 1}C${column + 1}, which holds no formula`);
    if (sameValue(cell.value, value)) return "same";
    cells.set(column, { ...cell, value });
    return "changed";
  }

  /** The cells that hold a formula, in no particular order. */
  *formulas(): Generator<CellAt & { readonly cell: { readonly formula: string } }> {
    for (const key of this.#formulas) {
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      const cell = this.get(row, column);
      if (cell !== undefined && cell.formula !== null)
        yield { row, column, cell: { ...cell, formula: cell.formula } };
    }
  }

  *cells(within?: Area): Generator<CellAt> {
    for (const row of this.#rowsWithin(within)) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const column of ascending(cells.keys())) {
        if (within !== undefined && !inSpan(column, within.column, within.columns)) continue;
        const cell = cells.get(column);
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  usedArea(which: "all" | "values"): Area | null {
    const cached = this.#used.get(which);
    if (cached !== undefined) return cached;
    const used = this.#measure(which);
    this.#used.set(which, used);
    return used;
  }

  #measure(which: "all" | "values"): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells) {
        if (which === "values" && !hasContent(cell)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    return bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  #rowsWithin(within: Area | undefined): Iterable<number> {
    this.#rowOrder ??= ascending(this.#rows.keys());
    if (within === undefined) return this.#rowOrder;
    const from = lowerBound(this.#rowOrder, within.row);
    return this.#rowOrder.slice(from, lowerBound(this.#rowOrder, within.row + within.rows));
  }

  #rowToFill(row: number): Map<number, Cell> {
    const cells = this.#rows.get(row);
    if (cells !== undefined) return cells;
    const filled = new Map<number, Cell>();
    this.#rows.set(row, filled);
    this.#rowOrder = null;
    return filled;
  }

  #remove(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells === undefined) return;
    cells.delete(column);
    if (cells.size > 0) return;
    this.#rows.delete(row);
    this.#rowOrder = null;
  }
}

const inSpan = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

/** The place of the first number that is not below the limit, in ascending numbers. */
const lowerBound = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sameValue = (one: Cell["value"], other: Cell["value"]): boolean =>
  typeof one === "object" && typeof other === "object"
    ? one?.error === other?.error
    : Object.is(one, other);
