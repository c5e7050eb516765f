import type { Area } from "../../book/area";
import type { Cell } from "../../book/cell";
import { lastColumn } from "../../book/areas";
import { type Filter, showingAll } from "../../book/filter";
import type { Sheet } from "../../book/sheet";
import { hiddenRows } from "../../format/hidden-rows";
import { type Session, sheetOf } from "../model/session";
import type { OfTable, OnSheet } from "../model/object-reference";
import { cellText } from "../ranges/cell-text";
import { invalidArgument, itemNotFound } from "../refusals";
import { partOf, tableOfReference } from "./table-area";

/** What a filter is of: a sheet's range, or a table. */
export type FilterOwner = OnSheet | OfTable;

type Criteria = Filter["criteria"];

export interface Filtered {
  readonly sheet: Sheet;
  /** The header and the rows below it that are filtered. */
  readonly area: Area;
  readonly filter: Filter;
}

/** The filter of a sheet or table, null where there is none. */
export function filteredOf(self: FilterOwner, session: Session): Filtered | null {
  if ("sheetId" in self) {
    const sheet = sheetOf(session, self.sheetId);
    return sheet.autoFilter && { sheet, area: sheet.autoFilter.area, filter: sheet.autoFilter };
  }
  const { sheet, table } = tableOfReference(self, session);
  if (!table.showFilterButton || !table.showHeaders) return null;
  const { rows } = partOf(table, "body");
  return { sheet, area: { ...table.area, rows: rows + 1 }, filter: table.filter };
}

/** The filter of a sheet or table; its absence is an error. */
export function existingFilter(self: FilterOwner, session: Session): Filtered {
  const found = filteredOf(self, session);
  if (found === null) throw itemNotFound("filter");
  return found;
}

const shownIn = (session: Session) => (cell: Cell | undefined) => cellText(cell, session);

/** Filters a sheet's range by these criteria. */
export function filterSheet(
  { sheetId }: OnSheet,
  area: Area,
  criteria: Criteria,
  session: Session,
): void {
  const hidden = hiddenRows(sheetOf(session, sheetId), area, criteria, shownIn(session));
  session.book.setAutoFilter(sheetId, { area, criteria, hiddenRows: hidden }, "add-in");
}

/** Filters a range or table that has a filter by other criteria; none at all shows every row. */
export function setCriteria(self: FilterOwner, criteria: Criteria, session: Session): void {
  const { sheet, area } = existingFilter(self, session);
  if ("sheetId" in self) return filterSheet(self, area, criteria, session);
  const filter =
    criteria.size === 0
      ? showingAll
      : { criteria, hiddenRows: hiddenRows(sheet, area, criteria, shownIn(session)) };
  session.book.setTableFilter(self.tableId, filter, "add-in");
}

/** Hides and shows rows by what their cells show now. */
export function reapply(self: FilterOwner, session: Session): void {
  setCriteria(self, existingFilter(self, session).filter.criteria, session);
}

/** The column of the sheet that is the nth of the filtered ones. */
export function filteredColumn({ area }: Filtered, index: number): number {
  const column = area.column + index;
  if (index < 0 || column > lastColumn(area)) throw invalidArgument(`There is no column ${index}.`);
  return column;
}
