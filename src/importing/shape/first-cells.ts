import type { SourceCell } from "../../tabular/source";
import { isBlankCell } from "../cells/cell-text";
import type { SourceTable } from "./layout";

/** Rows at the beginning of a table by which a column is judged. */
const judged = 100;

/** The rows of a table by which its columns are judged. */
export const firstRows = ({
  rows,
  first,
}: Pick<SourceTable, "rows" | "first">): SourceTable["rows"] => rows.slice(first, first + judged);

/** The filled cells of a column in the first rows of a table. */
export const firstCells = (
  table: Pick<SourceTable, "rows" | "first">,
  index: number,
): readonly SourceCell[] =>
  firstRows(table).flatMap((row) => {
    const cell = row[index] ?? null;
    return isBlankCell(cell) ? [] : [cell];
  });
