import { type Area, sheetRows } from "../area";
import { areaBetween } from "../areas";
import type { Style } from "../style";
import type { Value } from "../value";

/** Rows a block holds; a power of two. */
export const blockRows = 1024;

/** By row within the block. A cell is stored where it has a style; one without content has no value, not even null. */
interface BlockColumn {
  readonly values: (Value | undefined)[];
  readonly styles: (Style | undefined)[];
}

/** Some rows of a sheet by columns: two array slots a cell, so that hundreds of thousands of them are light. */
export class CellBlock {
  readonly #columns = new Map<number, BlockColumn>();
  #order: readonly number[] | null = null;
  readonly #used = new Map<"all" | "values", Area | null>();

  constructor(readonly firstRow: number) {}

  /** The columns that hold or held something, from left to right. */
  get columns(): readonly number[] {
    this.#order ??= [...this.#columns.keys()].sort((one, other) => one - other);
    return this.#order;
  }

  style(row: number, column: number): Style | undefined {
    return this.#columns.get(column)?.styles[row - this.firstRow];
  }

  value(row: number, column: number): Value | undefined {
    return this.#columns.get(column)?.values[row - this.firstRow];
  }

  /** The values of a column by row within the block. */
  valuesOf(column: number): readonly (Value | undefined)[] {
    return this.#columns.get(column)?.values ?? [];
  }

  set(row: number, column: number, style: Style, value: Value | undefined): void {
    const { styles, values } = this.#columnToFill(column);
    const at = row - this.firstRow;
    styles[at] = style;
    if (value === undefined) delete values[at];
    else values[at] = value;
    this.#used.clear();
  }

  remove(row: number, column: number): void {
    const cells = this.#columns.get(column);
    if (cells === undefined) return;
    delete cells.styles[row - this.firstRow];
    delete cells.values[row - this.firstRow];
    this.#used.clear();
  }

  /** The smallest area that holds every cell, or every one with content. */
  usedArea(which: "all" | "values"): Area | null {
    const cached = this.#used.get(which);
    if (cached !== undefined) return cached;
    const used = this.#measure(which);
    this.#used.set(which, used);
    return used;
  }

  #measure(which: "all" | "values"): Area | null {
    let [top, left, bottom, right] = [sheetRows, Infinity, -1, -1];
    for (const [column, { styles, values }] of this.#columns) {
      const slots: readonly unknown[] = which === "all" ? styles : values;
      const first = slots.findIndex((slot) => slot !== undefined);
      if (first < 0) continue;
      top = Math.min(top, this.firstRow + first);
      bottom = Math.max(bottom, this.firstRow + slots.findLastIndex((slot) => slot !== undefined));
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  #columnToFill(column: number): BlockColumn {
    const cells = this.#columns.get(column);
    if (cells !== undefined) return cells;
    const filled: BlockColumn = { values: [], styles: [] };
    this.#columns.set(column, filled);
    this.#order = null;
    return filled;
  }
}
