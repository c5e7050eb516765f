import type { TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { isOn } from "@tanping/ooxml/xml/xml-element";
import { asShown } from "../cells/cell-value";
import { stretchAt } from "../saved/column-stretches";
import type { SavedCell, SavedSheet } from "../saved/saved-sheet";
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
  /** What is shown above the text; "" for nothing. */
  readonly aid: string;
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
  cells: shownCells({ cells, rows, columns }),
  rows: rowsOf(rows, root),
  columns: readColumns({ columns, root }),
  merges,
  root,
});

const shownCells = (
  sheet: Pick<SavedSheet, "cells" | "rows" | "columns">,
): readonly ShownCell[] => {
  const shown: ShownCell[] = [];
  for (const cell of sheet.cells) {
    const { row, column, style, value, formula, runs } = cell;
    const text = asShown(value);
    if (text === "") continue;
    shown.push({
      row,
      column,
      style,
      text,
      hasFormula: formula !== null,
      runs,
      aid: shownAid(cell, sheet),
    });
  }
  return shown;
};

/** The reading aids that a cell, its row or its column shows. */
const shownAid = (
  { row, column, aid }: SavedCell,
  { rows, columns }: Pick<SavedSheet, "rows" | "columns">,
): string => {
  if (aid === undefined) return "";
  const isShown =
    aid.isOn ||
    isOn(rows.get(row)?.ph) ||
    (stretchAt(columns, column)?.col.flag("phonetic") ?? false);
  return isShown ? aid.text : "";
};
