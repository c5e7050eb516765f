import type { Sheet } from "../../book/sheet";
import { isError } from "../../book/value";
import { selectedAreas } from "../../book/selection";

/** What the status bar says of a selection. Sum and average are null where there is no number, or an error. */
interface Summary {
  readonly count: number;
  readonly sum: number | null;
  readonly average: number | null;
}

/** Counts and adds up the selected cells of shown rows; null for fewer than two filled cells, as in Excel. */
export const summarise = (sheet: Sheet): Summary | null => {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let hasError = false;
  const cells = selectedAreas(sheet.selection).flatMap((area) => [...sheet.cells(area)]);
  for (const { row, cell } of cells) {
    if (cell.value === null || sheet.isRowHidden(row)) continue;
    count++;
    hasError ||= isError(cell.value);
    if (typeof cell.value !== "number") continue;
    numbers++;
    sum += cell.value;
  }
  if (count < 2) return null;
  const adds = numbers > 0 && !hasError;
  return { count, sum: adds ? sum : null, average: adds ? sum / numbers : null };
};
