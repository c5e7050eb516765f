import type { Area } from "../cells/address";
import type { ShownCell } from "./shown-sheet";

/** Whether a cell is in an area. */
export const holds = (area: Area, { row, column }: Pick<ShownCell, "row" | "column">): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
