import type { Typed } from "../assessment/sketch";

/** A cell, counted from the first one of a name, or from A1 of a sheet. */
export type Place =
  | { readonly name: string; readonly row: number; readonly column: number }
  | { readonly sheet: string; readonly row: number; readonly column: number };

export type Lines = "rows" | "columns";

/** One thing done to a workbook behind the add-in's back, whatever protects it. */
export type Step =
  | { readonly do: "write"; readonly at: Place; readonly value: Typed }
  /** What it comes to is said where it is another value than stood there. */
  | {
      readonly do: "formula";
      readonly at: Place;
      readonly formula: string;
      readonly comesTo?: Typed;
    }
  /** Makes a formula that comes to the text of the cell. */
  | { readonly do: "make-formula"; readonly at: Place }
  /** What the workbook's own formulas in a cell come to after the steps before: Excel calculates it itself. */
  | { readonly do: "calculated"; readonly at: Place; readonly value: Typed }
  | {
      readonly do: "copy";
      readonly from: Place;
      readonly to: Place;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly do: "format"; readonly at: Place; readonly format: string }
  /** Validates some cells below each other as numbers between two others, or not at all. */
  | {
      readonly do: "rule";
      readonly at: Place;
      readonly rows: number;
      readonly between: readonly [low: string, high: string] | null;
    }
  | { readonly do: "lock" | "unmark"; readonly name: string }
  | {
      readonly do: "insert" | "delete";
      readonly what: Lines;
      readonly at: Place;
      readonly count: number;
    }
  | { readonly do: "hide"; readonly what: Lines; readonly at: Place }
  /** Sorts some rows of a sheet by a column, from its smallest number on. */
  | {
      readonly do: "sort";
      readonly by: Place;
      readonly rows: number;
      readonly first: number;
      readonly columns: number;
    }
  | { readonly do: "rename-sheet"; readonly sheet: string; readonly title: string }
  | {
      readonly do: "hide-sheet";
      readonly sheet: string;
      readonly visibility: "hidden" | "veryHidden";
    }
  | { readonly do: "delete-sheet" | "copy-sheet" | "unprotect"; readonly sheet: string }
  | { readonly do: "delete-name"; readonly name: string }
  | { readonly do: "point-name"; readonly name: string; readonly formula: string }
  | {
      readonly do: "own-name";
      readonly sheet: string;
      readonly name: string;
      readonly formula: string;
    }
  | { readonly do: "table-to-cells" };

/** So many rows and columns from the first cell of one of our names. */
export const at = (key: string, row = 0, column = 0): Place => ({
  name: `tanping_${key}`,
  row,
  column,
});

/** A cell of a sheet, counted from A1. */
export const on = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });

export const write = (place: Place, value: Typed): Step => ({ do: "write", at: place, value });

/** Writes values beside each other. */
export const writeRow = (place: Place, values: readonly Typed[]): readonly Step[] =>
  values.map((value, right) => write({ ...place, column: place.column + right }, value));

export const formula = (place: Place, text: string, comesTo?: Typed): Step => ({
  do: "formula",
  at: place,
  formula: text,
  ...(comesTo === undefined ? {} : { comesTo }),
});
