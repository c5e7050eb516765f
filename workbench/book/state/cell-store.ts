import { type Area, sheetColumns } from "../area";
import { areaBetween, lastColumn, lastRow } from "../areas";
import type { Cell, FormulaAt } from "../cell";
import type { CellAt } from "../snapshot";
import { sameValue, type Value } from "../value";
import type { Style } from "../style";
import { blockRows, CellBlock } from "./cell-block";
import { SpilledCells } from "./spilled-cells";

const keyOf = (row: number, column: number): number => row * sheetColumns + column;
const blockOf = (row: number): number => Math.floor(row / blockRows);

/** The stored cells of a sheet: values and styles in blocks of rows; formulas and apostrophes, which few have, beside. */
export class CellStore {
  readonly #blocks = new Map<number, CellBlock>();
  readonly #formulas = new Map<number, string>();
  readonly #quoted = new Set<number>();
  /** The columns of each row with content that wraps. */
  readonly #wrapped = new Map<number, Set<number>>();
  /** Only spill and clearSpilled change it. */
  readonly spilled = new SpilledCells();
  #blockOrder: readonly CellBlock[] | null = null;
  readonly #used = new Map<"all" | "values", Area | null>();

  get formulaCount(): number {
    return this.#formulas.size;
  }

  get(row: number, column: number): Cell | undefined {
    const block = this.#blocks.get(blockOf(row));
    const style = block?.style(row, column);
    if (block === undefined || style === undefined) return undefined;
    const key = keyOf(row, column);
    const cell = {
      value: block.value(row, column) ?? null,
      formula: this.#formulas.get(key) ?? null,
      style,
      quoted: this.#quoted.has(key),
    };
    return this.spilled.holds(row, column) ? { ...cell, spilled: true } : cell;
  }

  value(row: number, column: number): Value {
    return this.#blocks.get(blockOf(row))?.value(row, column) ?? null;
  }

  /** A value that is part of an array stays only where it is; elsewhere its formula would have to spill it anew. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const key = keyOf(row, column);
    const { formula = null, quoted = false } = cell ?? {};
    const isPart = cell?.spilled === true;
    const value = isPart && !this.spilled.holds(row, column) ? null : (cell?.value ?? null);
    if (!isPart) this.spilled.release(row, column);
    if (cell === undefined) this.#blocks.get(blockOf(row))?.remove(row, column);
    else
      this.#blockToFill(row).set(
        row,
        column,
        cell.style,
        value === null && formula === null ? undefined : value,
      );
    if (formula === null) this.#formulas.delete(key);
    else this.#formulas.set(key, formula);
    if (quoted) this.#quoted.add(key);
    else this.#quoted.delete(key);
    const wraps = cell?.style.wrapText === true && (value !== null || formula !== null);
    this.#noteWrapped(row, column, wraps ? "wraps" : "does not");
    this.#used.clear();
  }

  /** The cells of a row with content that wraps. */
  wrappedIn(row: number): readonly CellAt[] {
    return [...(this.#wrapped.get(row) ?? [])].flatMap((column) => {
      const cell = this.get(row, column);
      return cell === undefined ? [] : [{ row, column, cell }];
    });
  }

  #noteWrapped(row: number, column: number, how: "wraps" | "does not"): void {
    const columns = this.#wrapped.get(row);
    if (how === "does not") columns?.delete(column);
    else if (columns === undefined) this.#wrapped.set(row, new Set([column]));
    else columns.add(column);
  }

  /** Stores a formula's result; answers whether it differs from the one before. */
  setResult(row: number, column: number, value: Value): "changed" | "same" {
    const cell = this.get(row, column);
    if (cell === undefined || cell.formula === null)
      throw new Error(`A result for R${row + 1}C${column + 1}, which holds no formula`);
    if (sameValue(cell.value, value)) return "same";
    this.#blockToFill(row).set(row, column, cell.style, value);
    return "changed";
  }

  /** Shows a value of the array that fills the area; the cell holds nothing of its own. */
  spill(row: number, column: number, value: Value, { area, style }: Spilling): void {
    this.spilled.add(row, column, area);
    this.#blockToFill(row).set(row, column, this.get(row, column)?.style ?? style, value);
    this.#used.clear();
  }

  /** Empties a cell that showed part of an array; it is stored no longer where it looks like the style. */
  clearSpilled(row: number, column: number, style: Style): void {
    const own = this.get(row, column)?.style ?? style;
    this.set(row, column, own === style ? undefined : { ...blank, style: own });
  }

  /** Reads the values of one column by row, quickly; until the next change. */
  reader(column: number): (row: number) => Value {
    let first = 0;
    let values: readonly (Value | undefined)[] = [];
    const turnTo = (row: number): void => {
      first = blockOf(row) * blockRows;
      values = this.#blocks.get(blockOf(row))?.valuesOf(column) ?? [];
    };
    turnTo(0);
    return (row) => {
      if (row < first || row >= first + blockRows) turnTo(row);
      return values[row - first] ?? null;
    };
  }

  /** The cells that hold a formula, in no particular order. */
  *formulas(): Generator<FormulaAt> {
    for (const [key, formula] of this.#formulas) {
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      const cell = this.get(row, column);
      if (cell !== undefined) yield { row, column, cell: { ...cell, formula } };
    }
  }

  /** By rows, then columns. */
  *cells(within?: Area): Generator<CellAt> {
    for (const block of this.#blocksWithin(within)) {
      const used = block.usedArea("all");
      if (used === null) continue;
      const columns = block.columns.filter((column) => isWithin(within, column));
      const last = Math.min(lastRow(used), within === undefined ? Infinity : lastRow(within));
      for (let row = Math.max(used.row, within?.row ?? 0); row <= last; row += 1)
        for (const column of columns) {
          const cell = this.get(row, column);
          if (cell !== undefined) yield { row, column, cell };
        }
    }
  }

  /** A store of its own with the cells of an area. */
  part(area: Area): CellStore {
    const part = new CellStore();
    for (const { row, column, cell } of this.cells(area)) {
      const spilling = cell.spilled && this.spilled.areaAt(row, column);
      if (spilling) part.spill(row, column, cell.value, { area: spilling, style: cell.style });
      else part.set(row, column, cell);
    }
    return part;
  }

  usedArea(which: "all" | "values"): Area | null {
    const cached = this.#used.get(which);
    if (cached !== undefined) return cached;
    const used = this.#measure(which);
    this.#used.set(which, used);
    return used;
  }

  #measure(which: "all" | "values"): Area | null {
    const parts = [...this.#blocks.values()]
      .map((block) => block.usedArea(which))
      .filter((part) => part !== null);
    if (parts.length === 0) return null;
    return areaBetween(
      Math.min(...parts.map(({ row }) => row)),
      Math.min(...parts.map(({ column }) => column)),
      Math.max(...parts.map(lastRow)),
      Math.max(...parts.map(lastColumn)),
    );
  }

  #blocksWithin(within: Area | undefined): readonly CellBlock[] {
    this.#blockOrder ??= [...this.#blocks.values()].sort(
      (one, other) => one.firstRow - other.firstRow,
    );
    if (within === undefined) return this.#blockOrder;
    const [first, last] = [blockOf(within.row), blockOf(lastRow(within))];
    return this.#blockOrder.filter(
      ({ firstRow }) => firstRow >= first * blockRows && firstRow <= last * blockRows,
    );
  }

  #blockToFill(row: number): CellBlock {
    const index = blockOf(row);
    const block = this.#blocks.get(index);
    if (block !== undefined) return block;
    const filled = new CellBlock(index * blockRows);
    this.#blocks.set(index, filled);
    this.#blockOrder = null;
    return filled;
  }
}

interface Spilling {
  readonly area: Area;
  /** What the cell looks like while it is not stored. */
  readonly style: Style;
}

const blank: Omit<Cell, "style"> = { value: null, formula: null, quoted: false };

const isWithin = (area: Area | undefined, column: number): boolean =>
  area === undefined || (column >= area.column && column <= lastColumn(area));
