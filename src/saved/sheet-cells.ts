import { isOn } from "@tanping/ooxml/xml/xml-element";
import { maximumColumns, type Area } from "../cells/address";
import { blank, type CellValue } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import type { Depth } from "../reading/whole";
import { stretchAt } from "./column-stretches";
import type { SavedCell, SavedSheet } from "./saved-sheet";

/** What a cell comes to, and how Excel spells its formula; null where it shows what another's formula gives. */
export interface Result {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a sheet's formulas come to, by `cellKey`. */
export type Results = ReadonlyMap<number, Result>;

/** What the formulas of a workbook's sheets come to, by their titles. */
export type SheetResults = Pick<ReadonlyMap<string, Results>, "get">;

const nothing: Result = { value: blank, formula: null };

/** A cell of a sheet as one number. */
export const cellKey = (row: number, column: number): number => row * maximumColumns + column;

/** The cell that a `cellKey` is of. */
export const placeOf = (key: number) => ({
  row: Math.floor(key / maximumColumns),
  column: key % maximumColumns,
});

const columnLooks = ({ columns }: SavedSheet): ((column: number) => number) => {
  return (column) => stretchAt(columns, column)?.col.number("style") ?? 0;
};

/** The cells of a saved sheet by their place, formulas with what they come to, or else with what is stored. */
export class SheetCells {
  readonly #cells = new Map<number, SavedCell>();
  readonly #results: Results;
  readonly #lookOfColumn: (column: number) => number;

  constructor(
    readonly sheet: SavedSheet,
    results: Results = new Map(),
  ) {
    for (const cell of sheet.cells) this.#cells.set(cellKey(cell.row, cell.column), cell);
    this.#results = results;
    this.#lookOfColumn = columnLooks(sheet);
  }

  /** The cell's value, with the formula behind it if that is asked for. */
  value(row: number, column: number, depth: Depth = "values"): CellValue {
    const key = cellKey(row, column);
    const { value, formula } = this.#results.get(key) ?? this.#cells.get(key) ?? nothing;
    return depth === "values" || formula === null ? value : { ...value, formula };
  }

  /** What was given to the cell: its formula, or its value as Excel reports it. */
  content(row: number, column: number): string | number | boolean {
    const key = cellKey(row, column);
    const { value, formula } = this.#results.get(key) ?? this.#cells.get(key) ?? nothing;
    return formula ?? reported(value);
  }

  /** The number of the cell's look: its own, or that of its row or column. */
  look(row: number, column: number): number {
    const cell = this.#cells.get(cellKey(row, column));
    if (cell) return cell.style;
    const its = this.sheet.rows.get(row);
    return isOn(its?.customFormat) ? Number(its?.s ?? 0) : this.#lookOfColumn(column);
  }

  grid({ row, column, rows, columns }: Area, depth: Depth): Grid {
    return {
      sheet: this.sheet.title,
      row,
      column,
      cells: Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) =>
          this.value(row + down, column + right, depth),
        ),
      ),
    };
  }
}

/** A value as Excel reports it among values. */
export const reported = (value: CellValue): string | number | boolean => {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.double;
    case "text":
      return value.text;
    case "boolean":
      return value.truth;
    case "error":
      return value.code;
  }
};
