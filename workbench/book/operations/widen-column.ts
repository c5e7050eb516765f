import { isAllowed } from "./guard";
import { sizeLimits } from "./lines";
import type { BookState } from "../state/book-state";

/**
 * Makes a column as wide as a typed number needs, where nobody gave it a width and protection lets it have one. It goes
 * on growing with what is typed.
 */
export const widenColumn = (
  state: BookState,
  sheetId: string,
  column: number,
  points: number,
): void => {
  const sheet = state.sheetById(sheetId);
  const { columnWidths, fittedColumns } = sheet.state;
  const isGiven = columnWidths.has(column) && !fittedColumns.has(column);
  if (isGiven || points <= sheet.columnWidth(column)) return;
  if (!isAllowed(sheet, "allowFormatColumns")) return;
  state.alter(sheet, {
    columnWidths: new Map(columnWidths).set(column, Math.min(points, sizeLimits.columns)),
    fittedColumns: new Set(fittedColumns).add(column),
  });
  state.tell({ kind: "viewChanged" });
};
