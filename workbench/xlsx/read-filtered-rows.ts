import type { Area } from "../book/area";
import { lastRow } from "../book/areas";
import type { SheetState } from "../book/sheet-state";
import type { Table } from "../book/table";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { readCriteria } from "./filter-xml";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

const takeBelowHeader = (area: Area, hiddenRows: Set<number>): ReadonlySet<number> => {
  const inside = [...hiddenRows].filter((row) => row > area.row && row <= lastRow(area));
  for (const row of inside) hiddenRows.delete(row);
  return new Set(inside);
};

/** Rows a filter hides cannot be told from rows hidden by hand: those below its header are the filter's. */
export const readAutoFilter = (
  root: XmlElement,
  hiddenRows: Set<number>,
  losses: Losses,
): SheetState["autoFilter"] => {
  const filter = root.child("autoFilter");
  if (filter?.attributes.ref === undefined) return null;
  const area = parseArea(filter.attributes.ref);
  const criteria = readCriteria(filter, area, losses);
  return { area, criteria, hiddenRows: takeBelowHeader(area, hiddenRows) };
};

/** A table that filters by nothing we know hides no rows; those hidden in it are hidden by hand. */
export const withHiddenRows = (table: Table, hiddenRows: Set<number>): Table => {
  const { area, filter } = table;
  if (filter.criteria.size === 0) return table;
  return { ...table, filter: { ...filter, hiddenRows: takeBelowHeader(area, hiddenRows) } };
};
