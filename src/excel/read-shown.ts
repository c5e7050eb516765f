import type { Grid } from "../cells/grid";
import { gridOf, loadGrid } from "./grid-of";
import { runExcel } from "./run-excel";

/** What is looked at of a sheet: all of ours but the later rows of long tables. */
const reach = { rows: 1_000, columns: 60 } as const;

/** What the cells of some worksheets show, as Excel calculates them now; a sheet that is not there shows nothing. One sync. */
export const readShown = (titles: readonly string[]): Promise<readonly Grid[]> =>
  runExcel(async (context) => {
    const ranges = titles.map((title) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(title);
      const range = sheet
        .getRangeByIndexes(0, 0, reach.rows, reach.columns)
        .getUsedRangeOrNullObject(true);
      loadGrid(range, "values");
      return range;
    });
    await context.sync();
    return ranges.filter((range) => !range.isNullObject).map((range) => gridOf(range, "values"));
  });
