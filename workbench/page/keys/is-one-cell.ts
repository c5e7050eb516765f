import { cellArea, isSameArea } from "../../book/areas";
import type { Sheet } from "../../book/sheet";

/** Whether one cell, or one merged area, is all that is selected. */
export const isOneCell = (sheet: Sheet): boolean => {
  const { area, row, column } = sheet.selection;
  return isSameArea(area, sheet.mergeAt(row, column) ?? cellArea(row, column));
};
