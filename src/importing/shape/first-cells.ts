import type { SourceCell } from "../../tabular/source";
import { isBlankCell } from "../cells/cell-text";
import type { SourceTable } from "./layout";

/** Rows at the beginning of a table by which a column is judged. */
const judged = 100;

/** The filled cells of a column in the first rows of a table. */
export const firstCells = (
  { rows, first }: Pick<SourceTable, "rows" | "first">,
  index: number,
): readonly SourceCell[] =>
  rows.slice(first, first + judged).flatMap((row) => {
    const cell = row[index] ?? null;
    return isBlankCell(cell) ? [] : [cell];
  });
