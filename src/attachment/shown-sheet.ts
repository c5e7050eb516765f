import type { TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { asShown } from "../cells/cell-value";
import type { SavedSheet } from "../saved/saved-sheet";
import { type Lines, readColumns, rowsOf } from "./lines";

/** A cell that says something. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** What is stored, as text. */
  readonly text: string;
  readonly hasFormula: boolean;
  readonly runs: readonly TextRun[];
}

/** A sheet as a reader of the file meets it. */
export interface ShownSheet extends Pick<SavedSheet, "title" | "part" | "merges" | "root"> {
  readonly cells: readonly ShownCell[];
  /** Heights and widths in points; 0 is out of sight. */
  readonly rows: Lines;
  readonly columns: Lines;
}

/** What a reader meets of a worksheet. */
export const shownSheet = ({
  title,
  part,
  cells,
  rows,
  columns,
  merges,
  root,
}: SavedSheet): ShownSheet => ({
  title,
  part,
  cells: cells.flatMap(({ row, column, style, value, formula, runs }): ShownCell[] => {
    const text = asShown(value);
    return text === "" ? [] : [{ row, column, style, text, hasFormula: formula !== null, runs }];
  }),
  rows: rowsOf(rows, root),
  columns: readColumns({ columns, root }),
  merges,
  root,
});
