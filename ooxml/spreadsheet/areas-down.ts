import type { Area } from "./area";

/** Areas that have no cells in common, gone through from top to bottom: those that a row meets, from left to right. */
export class AreasDown {
  /** No two have columns in common; one that ended stays until another takes its columns. */
  readonly #open: Area[] = [];

  /** Takes in an area that begins no higher than those before it; "in the way" where one of them has some of its cells. */
  add(area: Area): "added" | "in the way" {
    const first = this.#firstFrom(area.column);
    const end = area.column + area.columns;
    let last = first;
    for (; last < this.#open.length; last += 1) {
      const its = this.#open[last];
      if (its === undefined || its.column >= end) break;
      if (its.row + its.rows > area.row) return "in the way";
    }
    this.#open.splice(first, last - first, area);
    return "added";
  }

  /** The area that holds a cell, once all areas that begin no lower are added and none that begins below. */
  at(row: number, column: number): Area | undefined {
    const its = this.#open[this.#firstFrom(column)];
    return its && its.column <= column && row < its.row + its.rows ? its : undefined;
  }

  /** The place of the first area that does not end left of a column. */
  #firstFrom(column: number): number {
    let [low, high] = [0, this.#open.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const its = this.#open[middle];
      if (its && its.column + its.columns <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
