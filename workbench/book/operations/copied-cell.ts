import type { Area } from "../area";
import { containsCell } from "../areas";
import type { Cell } from "../cell";
import type { WorkSheet } from "../state/work-sheet";

/**
 * A stored cell as it is copied with others: what it shows of an array is a value of its own, but nothing where the
 * formula is copied as well, which will spill where it is put.
 */
export const copiedCell = (
  sheet: WorkSheet,
  area: Area,
  { row, column, cell }: { readonly row: number; readonly column: number; readonly cell: Cell },
): Cell => {
  const { value, formula, style, quoted } = cell;
  const spill = cell.spilled && sheet.spillAt(row, column);
  const isFilled = spill !== undefined && containsCell(area, spill.row, spill.column);
  return { value: isFilled ? null : value, formula, style, quoted };
};
