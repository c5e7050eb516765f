import type { Area } from "../area";
import { lastColumn } from "../areas";
import type { Sheet } from "../sheet";
import type { ChartAnchor } from "./chart";

/** Excel's size of a new chart, in points. */
const [width, height] = [360, 216];

/** The line in which that many points from a line on end, and how far inside it. */
const walk = (
  first: number,
  points: number,
  sizeOf: (line: number) => number,
): { readonly line: number; readonly inside: number } => {
  let [line, left] = [first, points];
  while (left > sizeOf(line)) {
    left -= sizeOf(line);
    line += 1;
  }
  return { line, inside: left };
};

/** Where a new chart lies: right of its cells. Excel puts it in the middle of the window, which no sheet knows. */
export const defaultAnchor = (sheet: Sheet, area: Area): ChartAnchor => {
  const from = { row: area.row, column: lastColumn(area) + 1, right: 0, down: 0 };
  const down = walk(from.row, height, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)));
  const right = walk(from.column, width, (column) =>
    sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column),
  );
  return {
    from,
    to: { row: down.line, down: down.inside, column: right.line, right: right.inside },
  };
};
