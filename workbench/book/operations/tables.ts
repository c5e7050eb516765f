import type { Area } from "../area";
import { containsArea, isOnSheet, overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import { isNameTaken } from "./defined-names";
import { definedNameFault } from "./name-rules";
import { refuse, refuseFor } from "./refuse";
import type { Table } from "../table";
import type { WorkSheet } from "../state/work-sheet";

export const existingTable = (state: BookState, id: string): { sheet: WorkSheet; table: Table } =>
  state.findTable(id) ?? refuse("noTable", id);

/** Table ids count up from 1, as Excel's do. */
export const newTableId = (state: BookState): string => {
  const ids = state.sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id) || 0));
  return String(Math.max(0, ...ids) + 1);
};

/** The stem followed by the first free number. */
export const freeTableName = (state: BookState, stem: string): string => {
  let number = 1;
  while (isNameTaken(state, `${stem}${number}`, null)) number += 1;
  return `${stem}${number}`;
};

/** Refuses a name that is not one, or that a table or a name of the book has. */
export const requireTableName = (state: BookState, name: string): void => {
  const fault = definedNameFault(name);
  if (fault !== null) refuseFor(fault);
  if (isNameTaken(state, name, null)) refuse("nameTaken", name);
};

/** Refuses an area that leaves the sheet or touches merged cells, a filter or another table. */
export const requireTableArea = (sheet: WorkSheet, area: Area, own: Table | null): void => {
  if (!isOnSheet(area)) refuse("tableOffSheet");
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse("tableOverMerge");
  if (sheet.tables.some((table) => table.id !== own?.id && overlaps(table.area, area)))
    refuse("tableOverTable");
  const filter = sheet.autoFilter?.area;
  if (filter !== undefined && overlaps(filter, area) && !containsArea(area, filter))
    refuse("tableOverFilter");
};

/** How many rows of data the table has. */
export const bodyRows = (table: Pick<Table, "area" | "showHeaders" | "showTotals">): number =>
  table.area.rows - Number(table.showHeaders) - Number(table.showTotals);
