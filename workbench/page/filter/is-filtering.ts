import { lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { sheetFilters } from "../../book/sheet-filters";

/** Whether the row is one of those that a filter chooses from. */
export const isFiltering = (sheet: Sheet, row: number): boolean =>
  sheetFilters(sheet).some(
    ({ area, filter }) =>
      (filter.criteria.size > 0 || filter.hiddenRows.size > 0) &&
      row > area.row &&
      row <= lastRow(area),
  );
