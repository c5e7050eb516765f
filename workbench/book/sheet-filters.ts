import type { Area } from "./area";
import type { Filter } from "./filter";
import type { Sheet } from "./sheet";

/** A filter of a sheet: its own, or a table's. */
export interface SheetFilter {
  readonly tableId: string | null;
  /** The header and the rows below it that are filtered. */
  readonly area: Area;
  readonly filter: Filter;
}

/** The filters of a sheet whose headers have buttons. */
export const sheetFilters = ({
  autoFilter,
  tables,
}: Pick<Sheet, "autoFilter" | "tables">): readonly SheetFilter[] => [
  ...(autoFilter === null ? [] : [{ tableId: null, area: autoFilter.area, filter: autoFilter }]),
  ...tables
    .filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton)
    .map(({ id, area, showTotals, filter }) => ({
      tableId: id,
      area: showTotals ? { ...area, rows: area.rows - 1 } : area,
      filter,
    })),
];
