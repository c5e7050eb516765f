import { isBlankCell } from "../cells/cell-text";
import type { SourceColumn, SourceTable } from "../shape/layout";

/** A table with periods across without the records of some of its columns, and how many those were. */
export const withoutRecords = (
  table: SourceTable,
  columns: readonly SourceColumn[],
): { readonly table: SourceTable; readonly records: number } => {
  const kept = table.rows.flatMap((cells, row) =>
    columns.some(({ index }) => !isBlankCell(cells[index])) ? [] : [row],
  );
  const among = (rows: ReadonlySet<number>) =>
    new Set(kept.flatMap((row, at) => (rows.has(row) ? [at] : [])));
  return {
    table: {
      ...table,
      rows: kept.map((row) => table.rows[row] ?? []),
      hidden: among(table.hidden),
      struck: among(table.struck),
      place: (row, column) => table.place(kept[row] ?? 0, column),
    },
    records: table.rows.length - kept.length,
  };
};
