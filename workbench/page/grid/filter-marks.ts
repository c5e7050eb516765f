import type { Area } from "../../book/area";
import { lastRow } from "../../book/areas";
import type { Filter } from "../../book/filter";
import type { Sheet } from "../../book/sheet";
import type { Place } from "./place";

interface Filtered {
  readonly area: Area;
  readonly filter: Filter;
}

/** The ranges and tables of the sheet that are being filtered, each with its header. */
const filteredOn = ({ autoFilter, tables }: Sheet): readonly Filtered[] =>
  [
    ...(autoFilter === null ? [] : [{ area: autoFilter.area, filter: autoFilter }]),
    ...tables,
  ].filter(({ filter }) => filter.criteria.size > 0 || filter.hiddenRows.size > 0);

/** Whether the row is one of those a filter chooses from. */
export const isFiltering = (sheet: Sheet, row: number): boolean =>
  filteredOn(sheet).some(({ area }) => row > area.row && row <= lastRow(area));

/** The header cells of the columns that are filtered. */
export const filterMarks = (sheet: Sheet): readonly Place[] =>
  filteredOn(sheet).flatMap(({ area, filter }) =>
    [...filter.criteria.keys()].map((column) => ({ row: area.row, column })),
  );
