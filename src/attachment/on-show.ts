import type { SheetPlan } from "../sheets/sheet-plan";
import type { ShownCell } from "./shown-sheet";

/** Whether a cell is for readers: it is in none of the columns for formulas. What the file says is printed does not count, as whoever misleads can say it. */
export const isOnShow = (
  { hiddenColumns }: SheetPlan,
  { column }: Pick<ShownCell, "column">,
): boolean =>
  hiddenColumns === null ||
  column < hiddenColumns.column ||
  column >= hiddenColumns.column + hiddenColumns.columns;
