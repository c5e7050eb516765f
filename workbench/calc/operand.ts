import type { Area } from "../book/area";
import type { Sheet } from "../book/sheet";
import type { ErrorCode, Value } from "../book/value";

/** Where formulas read cells from. */
export interface CellSource {
  value(sheet: Sheet, row: number, column: number): Value;
  /** Reads one column of the sheet by row. */
  reader(sheet: Sheet, column: number): (row: number) => Value;
  /** The smallest area that holds every value of the sheet. */
  extent(sheet: Sheet): Area | null;
  /** Called before a reference that is known only at run time (OFFSET, INDIRECT) is read. */
  prepare(sheet: Sheet, area: Area): void;
}

/** Ends the evaluation of an operator or function with an error value. */
export class Failure {
  constructor(readonly code: ErrorCode) {}
}

export const fail = (code: ErrorCode): never => {
  throw new Failure(code);
};

/** A block of values: a range of cells or a computed array. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows beyond this one are blank. */
  readonly filledRows: number;
  at(row: number, column: number): Value;
  /** Reads one column by row, quickly. */
  reader(column: number): (row: number) => Value;
}

/** A computed array or an array constant. */
export class Matrix implements Grid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Value[],
  ) {}

  get filledRows() {
    return this.rows;
  }
  at(row: number, column: number): Value {
    return this.values[row * this.columns + column] ?? null;
  }
  reader(column: number) {
    return (row: number) => this.at(row, column);
  }
}

/** Cells of one sheet. */
export class Reference implements Grid {
  constructor(
    readonly source: CellSource,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get rows() {
    return this.area.rows;
  }
  get columns() {
    return this.area.columns;
  }
  get filledRows() {
    const extent = this.source.extent(this.sheet);
    const end = extent === null ? 0 : extent.row + extent.rows;
    return Math.min(this.rows, Math.max(0, end - this.area.row));
  }
  at(row: number, column: number): Value {
    return this.source.value(this.sheet, this.area.row + row, this.area.column + column);
  }
  reader(column: number) {
    const read = this.source.reader(this.sheet, this.area.column + column);
    const first = this.area.row;
    return (row: number) => read(first + row);
  }
}

/** What an expression evaluates to. */
export type Operand = Value | Grid;

export const isGrid = (operand: Operand): operand is Grid =>
  operand instanceof Reference || operand instanceof Matrix;

const isSingle = (grid: Grid): boolean => grid.rows === 1 && grid.columns === 1;

/** The block the operand is, or null if it is one value; one cell counts as one value. */
export const blockOf = (operand: Operand): Grid | null =>
  isGrid(operand) && !isSingle(operand) ? operand : null;

/** The one value of an operand that is not a block. */
export const singleOf = (operand: Operand): Value =>
  !isGrid(operand) ? operand : isSingle(operand) ? operand.at(0, 0) : fail("#VALUE!");

/** Any operand as a block. */
export const gridOf = (operand: Operand): Grid =>
  isGrid(operand) ? operand : new Matrix(1, 1, [operand]);

/** Visits every filled value of a block, column by column. */
export const visitValues = (grid: Grid, visit: (value: Value) => void): void => {
  const { columns, filledRows } = grid;
  for (let column = 0; column < columns; column += 1) {
    const read = grid.reader(column);
    for (let row = 0; row < filledRows; row += 1) visit(read(row));
  }
};
