import type { Area } from "../area";
import { lastColumn } from "../areas";
import type { Sheet } from "../sheet";
import type { ChartAnchor } from "./chart";
import { walkLines } from "./walk-lines";

/** Excel's size of a new chart, in points. */
const [width, height] = [360, 216];

/** Where a new chart lies: right of its cells. Excel puts it in the middle of the window, which no sheet knows. */
export const defaultAnchor = (sheet: Sheet, area: Area): ChartAnchor => {
  const from = { row: area.row, column: lastColumn(area) + 1, right: 0, down: 0 };
  const between = "the line before";
  const down = walkLines(sheet, "rows", { first: from.row, points: height, between });
  const right = walkLines(sheet, "columns", { first: from.column, points: width, between });
  return {
    from,
    to: { row: down.line, down: down.inside, column: right.line, right: right.inside },
  };
};
