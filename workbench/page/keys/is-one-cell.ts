import { cellArea, isSameArea } from "../../book/areas";
import type { Sheet } from "../../book/sheet";

/** Whether one cell, or one merged area, is all that is selected. */
export const isOneCell = (sheet: Sheet): boolean => {
  const { area, row, column, others = [] } = sheet.selection;
  if (others.length > 0) return false;
  return isSameArea(area, sheet.mergeAt(row, column) ?? cellArea(row, column));
};
