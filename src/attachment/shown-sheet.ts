import type { TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { isOn } from "@tanping/ooxml/xml/xml-element";
import { asShown } from "../cells/cell-value";
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
  cells: cells.flatMap((cell): ShownCell[] => {
    const { row, column, style, value, formula, runs } = cell;
    const text = asShown(value);
    const aid = shownAid(cell, { rows, columns });
    return text === ""
      ? []
      : [{ row, column, style, text, hasFormula: formula !== null, runs, aid }];
  }),
  rows: rowsOf(rows, root),
  columns: readColumns({ columns, root }),
  merges,
  root,
});

/** The reading aids that a cell, its row or its column shows. */
const shownAid = (
  { row, column, aid }: SavedCell,
  { rows, columns }: Pick<SavedSheet, "rows" | "columns">,
): string => {
  if (aid === undefined) return "";
  const isShown =
    aid.isOn ||
    isOn(rows.get(row)?.ph) ||
    columns.some(
      ({ first, last, col }) => first <= column && column <= last && col.flag("phonetic"),
    );
  return isShown ? aid.text : "";
};
