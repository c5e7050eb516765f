import type { Table } from "../book/table";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { writeFilter } from "./filter-xml";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { element, listElement, mainNamespace, xmlHeader } from "./xml-writer";

/** A line break in a column's name is written out, because attributes cannot hold one. */
const columnName = (name: string): string => encodeCellText(name).replaceAll("\n", "_x000a_");

/** A table part. The totals row is not filtered. */
export const writeTable = (table: Table, id: number): string => {
  const { name, area, columns, showHeaders, showTotals } = table;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const hasFilter = table.showFilterButton && showHeaders;
  const columnElements = columns.map((column, index) =>
    element("tableColumn", { id: index + 1, name: columnName(column) }),
  );
  const style = element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  return (
    xmlHeader +
    element(
      "table",
      {
        xmlns: mainNamespace,
        id,
        name,
        displayName: name,
        ref: areaText(area),
        headerRowCount: showHeaders ? undefined : 0,
        totalsRowCount: showTotals ? 1 : undefined,
        totalsRowShown: showTotals ? undefined : false,
      },
      [
        hasFilter ? writeFilter(filtered, table.filter.criteria) : "",
        listElement("tableColumns", columnElements),
        style,
      ],
    )
  );
};
