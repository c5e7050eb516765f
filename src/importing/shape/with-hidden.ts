import type { SourceTable } from "./layout";

/** The table with those of its rows marked that its source (rows from 0) does not show. */
export const withHidden = (table: SourceTable, hidden: ReadonlySet<number>): SourceTable => {
  if (hidden.size === 0) return table;
  const rows = new Set(table.hidden);
  for (let row = table.first; row < table.rows.length; row += 1)
    if (hidden.has(table.place(row, 0).row - 1)) rows.add(row);
  return { ...table, hidden: rows };
};
