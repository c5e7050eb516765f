import type { Area } from "../area";
import type { BookState } from "../state/book-state";
import { showingAll } from "../filter";
import { requireUnprotected } from "./guard";
import { moveCells } from "./shift-cells";
import { headersOf, writeHeaders } from "./table-headers";
import type { Table } from "../table";
import { freeTableName, newTableId, requireTableArea, requireTableName } from "./tables";
import type { WorkSheet } from "../state/work-sheet";

export interface TableOptions {
  readonly showHeaders: boolean;
  readonly name?: string;
  readonly style?: string;
}

/**
 * Makes a table over the area. Without headers of its own the area moves down one row and gets made-up ones; an area
 * of headers alone gets one blank row of data.
 */
export const addTable = (
  state: BookState,
  sheetId: string,
  over: Area,
  options: TableOptions,
): Table => {
  const sheet = state.place(sheetId, over);
  requireUnprotected(sheet);
  const name = options.name ?? freeTableName(state, "Table");
  requireTableName(state, name);
  const hasOnlyHeaders = options.showHeaders && over.rows === 1;
  const rows = over.rows + Number(hasOnlyHeaders || !options.showHeaders);
  const area = { ...over, rows };
  requireTableArea(sheet, area, null);
  if (!options.showHeaders) moveCells(state, sheet, { ...over, rows: 1 }, "down");
  return placeTable(state, sheet, area, {
    name,
    style: options.style ?? "TableStyleMedium2",
    isWithoutData: hasOnlyHeaders,
  });
};

const placeTable = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  look: Pick<Table, "name" | "style" | "isWithoutData">,
): Table => {
  const header = { ...area, rows: 1 };
  const columns = headersOf(state, sheet, header);
  writeHeaders(state, sheet, header, columns);
  const table: Table = {
    id: newTableId(state),
    ...look,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filter: showingAll,
  };
  state.alter(sheet, { tables: [...sheet.tables, table] });
  state.tell({ kind: "tablesChanged" });
  return table;
};
