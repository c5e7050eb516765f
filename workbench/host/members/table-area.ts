import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import type { Session } from "../model/session";
import type { OfTable } from "../model/object-reference";
import { itemNotFound } from "../refusals";

/** The table with that id and the sheet it is on. */
export function tableOfReference(
  { tableId }: OfTable,
  { book }: Session,
): {
  readonly sheet: Sheet;
  readonly table: Table;
} {
  const found = book.table(tableId);
  if (found === undefined) throw itemNotFound("such table");
  return found;
}

export type Part = "whole" | "header" | "body" | "totals";

const headerRows = ({ showHeaders }: Table): number => (showHeaders ? 1 : 0);
const totalRows = ({ showTotals }: Table): number => (showTotals ? 1 : 0);

/** The cells of a part of a table; a header or totals row that is not shown cannot be found. */
export function partOf(table: Table, part: Part): Area {
  const { area } = table;
  const [top, bottom] = [headerRows(table), totalRows(table)];
  switch (part) {
    case "whole":
      return area;
    case "header":
      if (top === 0) throw itemNotFound(`header row of table ${table.name}`);
      return { ...area, rows: 1 };
    case "totals":
      if (bottom === 0) throw itemNotFound(`totals row of table ${table.name}`);
      return { ...area, row: area.row + area.rows - 1, rows: 1 };
    case "body":
      return { ...area, row: area.row + top, rows: area.rows - top - bottom };
  }
}
