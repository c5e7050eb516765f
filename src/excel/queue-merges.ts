import type { Area } from "../cells/address";

/** Queues a look at the merged areas that touch the range. */
export const queueMerges = (range: Excel.Range): Excel.RangeAreas => {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return merged;
};

/** The areas that were loaded, counted from A1. */
export const areasOf = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject
    ? []
    : merged.areas.items.map((area) => ({
        row: area.rowIndex,
        column: area.columnIndex,
        rows: area.rowCount,
        columns: area.columnCount,
      }));
