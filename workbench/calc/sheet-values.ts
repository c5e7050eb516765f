import type { Area } from "../book/area";
import { areaBetween } from "../book/areas";
import type { Sheet } from "../book/sheet";
import { isError, type Value } from "../book/value";

export const sameValue = (one: Value, other: Value): boolean =>
  Object.is(one, other) ||
  (one !== null && other !== null && isError(one) && isError(other) && one.error === other.error);

export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Value;
}

/** The values of a sheet by columns, as they were when read; results of formulas are kept up to date. */
export class SheetValues {
  readonly columns = new Map<number, (Value | undefined)[]>();
  readonly formulas: FormulaAt[] = [];
  readonly extent: Area | null;

  constructor(sheet: Sheet) {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula !== null)
        this.formulas.push({ row, column, formula: cell.formula, value: cell.value });
      else if (cell.value === null) continue;
      this.#column(column)[row] = cell.value;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    this.extent = bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  set(row: number, column: number, value: Value): void {
    this.#column(column)[row] = value;
  }

  #column(column: number): (Value | undefined)[] {
    const values = this.columns.get(column);
    if (values !== undefined) return values;
    const made: (Value | undefined)[] = [];
    this.columns.set(column, made);
    return made;
  }
}

/** The areas, one per column, that hold everything that differs between two states of a sheet. */
export const changedAreas = (
  before: SheetValues | undefined,
  now: SheetValues,
): readonly Area[] => {
  const columns = new Set([...(before?.columns.keys() ?? []), ...now.columns.keys()]);
  return [...columns].flatMap((column) => {
    const [old, fresh] = [before?.columns.get(column) ?? [], now.columns.get(column) ?? []];
    const length = Math.max(old.length, fresh.length);
    const differs = (row: number) => !sameValue(old[row] ?? null, fresh[row] ?? null);
    let first = 0;
    while (first < length && !differs(first)) first += 1;
    if (first === length) return [];
    let last = length - 1;
    while (!differs(last)) last -= 1;
    return [areaBetween(first, column, last, column)];
  });
};
