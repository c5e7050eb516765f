import { showingAll } from "../book/filter";
import type { Table } from "../book/table";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { readCriteria } from "./filter-xml";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";

/** A table part; which of its rows are hidden, the sheet says. */
export const readTable = (table: XmlElement, losses: Losses): Table => {
  const { ref = "", displayName, name, id = "" } = table.attributes;
  const style = table.child("tableStyleInfo");
  const filter = table.child("autoFilter");
  const area = parseArea(ref);
  const criteria = filter === undefined ? new Map() : readCriteria(filter, area, losses);
  const columns = table.child("tableColumns")?.all("tableColumn") ?? [];
  if (columns.some((column) => column.child("calculatedColumnFormula") !== undefined))
    losses.add("tableFormulas");
  return {
    id: `table-${id}`,
    name: displayName ?? name ?? "",
    area,
    columns: columns.map(({ attributes }) => decodeCellText(attributes.name ?? "")),
    showHeaders: table.number("headerRowCount") !== 0,
    showTotals: (table.number("totalsRowCount") ?? 0) > 0,
    style: style?.attributes.name ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    showFilterButton: filter !== undefined,
    filter: { ...showingAll, criteria },
  };
};
