import { highestRow, wantedHeight } from "../sheets/text-height";
import {
  printedTexts,
  widthOf,
  type PrintedCell,
  type PrintedSheet,
  type Shown,
} from "./printed-sheet";

/** Points of a row of which the plan says nothing: a line of the font. */
const usualHeight = 20;

/** The heights that the rows of a sheet need for all of their texts, and the entries that no row has room for. */
interface FittedRows {
  readonly heights: readonly number[];
  readonly tooLong: readonly PrintedCell[];
}

/** Fits the rows to the texts of all their columns; none becomes lower than it was laid out. */
export const fitRows = (sheet: PrintedSheet, shown: Shown): FittedRows => {
  const { plan, rows, plannedRow } = sheet;
  const heights = Array.from(
    { length: rows },
    (_, row) => plan.rowHeights.get(plannedRow(row) ?? -1) ?? usualHeight,
  );
  const texts = printedTexts(sheet, shown)
    .filter(({ wraps }) => wraps)
    .map((cell) => ({
      ...cell,
      height: wantedHeight(cell.text, widthOf(sheet, cell.area), cell.size),
      highest: cell.isEntry && cell.area.rows === 1 ? plan.highestEntry : Infinity,
    }));
  // Cells over one row first: what they need may already be enough for those over several.
  for (const { area, height, highest } of [...texts].sort(
    (one, other) => one.area.rows - other.area.rows,
  ))
    share(heights, area, Math.min(height, highest));
  const tooLong = texts.filter(({ height, highest }) => height > highest);
  return { heights, tooLong };
};

/** Gives rows what they lack together, each its share. */
const share = (
  heights: number[],
  { row, rows }: { readonly row: number; readonly rows: number },
  wanted: number,
): void => {
  const end = Math.min(row + rows, heights.length);
  const has = heights.slice(row, end).reduce((sum, height) => sum + height, 0);
  const more = Math.max(0, Math.ceil((wanted - has) / (end - row)));
  for (let at = row; at < end; at += 1)
    heights[at] = Math.min(highestRow, (heights[at] ?? 0) + more);
};
