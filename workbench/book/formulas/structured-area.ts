import type { ReferenceStruct } from "@borgar/fx";
import type { Area } from "../area";
import { containsCell, intersection, lastRow } from "../areas";
import type { Table } from "../table";

/** The cells a structured reference means, null if there are none. "This row" needs the row of its formula. */
export const areaOfReference = (
  table: Table,
  { sections = [], columns = [] }: Pick<ReferenceStruct, "sections" | "columns">,
  row?: number,
): Area | null => {
  const across = columnsMeant(table, columns);
  const down = rowsMeant(table, sections.length === 0 ? ["data"] : sections, row);
  return across === null || down === null ? null : intersection(across, down);
};

const columnsMeant = (table: Table, columns: readonly string[]): Area | null => {
  if (columns.length === 0) return table.area;
  const places = columns.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (first < 0) return null;
  return { ...table.area, column: table.area.column + first, columns: last - first + 1 };
};

/** Sections stand together only where they touch (headers and data, data and totals), so their hull is exact. */
const rowsMeant = (table: Table, sections: readonly string[], row?: number): Area | null => {
  const parts = sections.map((section) => sectionRows(table, section, row));
  const spans = parts.filter((part) => part !== null);
  if (spans.length === 0 || (spans.length < parts.length && parts.length === 1)) return null;
  const first = Math.min(...spans.map((span) => span.row));
  const last = Math.max(...spans.map(lastRow));
  return { ...table.area, row: first, rows: last - first + 1 };
};

const sectionRows = (table: Table, section: string, row?: number): Area | null => {
  const { area } = table;
  const headers = Number(table.showHeaders);
  const totals = Number(table.showTotals);
  switch (section) {
    case "all":
      return area;
    case "headers":
      return table.showHeaders ? { ...area, rows: 1 } : null;
    case "totals":
      return table.showTotals ? { ...area, row: lastRow(area), rows: 1 } : null;
    case "data":
      return { ...area, row: area.row + headers, rows: area.rows - headers - totals };
    case "this row":
      return row !== undefined && containsCell(area, row, area.column)
        ? { ...area, row, rows: 1 }
        : null;
    default:
      return null;
  }
};
