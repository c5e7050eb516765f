import type { Area } from "../../book/area";

interface Merged {
  mergeAt(row: number, column: number): Area | undefined;
}

/**
 * The cells and merged areas that a part of the grid draws in a row. A merged area is drawn once, in the first of its
 * cells among these columns and the rows from `firstRow` on, where areas begun above appear.
 */
export const areasInRow = (
  { mergeAt }: Merged,
  row: number,
  { columns, firstColumn }: { readonly columns: readonly number[]; readonly firstColumn: number },
  firstRow: number,
): Area[] =>
  columns.flatMap((column) => {
    const merge = mergeAt(row, column);
    if (!merge) return { row, column, rows: 1, columns: 1 };
    const isFirst =
      row === Math.max(merge.row, firstRow) && column === Math.max(merge.column, firstColumn);
    return isFirst ? merge : [];
  });
