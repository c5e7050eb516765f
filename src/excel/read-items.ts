import type { Grid } from "../cells/grid";
import { isInItems, namesOfItems, withItemColumns } from "../sheets/item-entries";
import type { Reading } from "../sheets/reading";
import { gridOf, loadGrid } from "./grid-of";
import { runAside } from "./run-excel";
import type { Edit } from "./watch-edits";

/**
 * Reads again, after an edit, what people entered about items, in one small request: all of it, since an entry may be a
 * formula of another. null where the edit can have changed anything else; then everything is to be read.
 */
export const readItems = async (before: Reading, edit: Edit): Promise<Reading | null> => {
  if (!isInItems(before, edit.area)) return null;
  return runAside(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(edit.sheetId).load("name");
    const columns = namesOfItems(before).map((name) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
      loadGrid(range, "values");
      return { name, range };
    });
    await context.sync();
    const now = new Map<string, Grid>();
    for (const { name, range } of columns)
      if (!range.isNullObject) now.set(name, gridOf(range, "values"));
    return sheet.isNullObject ? null : withItemColumns(before, now, sheet.name);
  });
};
