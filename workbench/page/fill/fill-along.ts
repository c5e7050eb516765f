import type { Area } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";

/**
 * How many rows further a double click on the fill handle goes: as far as the column before the block is filled without a
 * gap, or else the one after it.
 */
export const fillAlong = (sheet: Sheet, block: Area): number =>
  filledBelow(sheet, block, block.column - 1) || filledBelow(sheet, block, lastColumn(block) + 1);

const filledBelow = (sheet: Sheet, block: Area, column: number): number => {
  const valueAt = sheet.reader(column);
  const first = lastRow(block) + 1;
  let row = first;
  while (valueAt(row) !== null) row += 1;
  return row - first;
};
