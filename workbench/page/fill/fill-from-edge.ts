import type { Area } from "../../book/area";
import { besideOf } from "../../book/operations/repeat-cells";

/**
 * What Ctrl+D and Ctrl+R fill the selection from, and over how many rows or columns: its own first one, or where it is no
 * more than that the one before it. Null at the sheet's edge.
 */
export const fillFromEdge = (
  selected: Area,
  side: "down" | "right",
): { readonly from: Area; readonly count: number } | null => {
  const length = side === "down" ? selected.rows : selected.columns;
  const first = side === "down" ? { ...selected, rows: 1 } : { ...selected, columns: 1 };
  if (length > 1) return { from: first, count: length - 1 };
  const before = besideOf(selected, side === "down" ? "up" : "left", 1);
  return before.row < 0 || before.column < 0 ? null : { from: before, count: 1 };
};
