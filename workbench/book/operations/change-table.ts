import type { Area } from "../area";
import { areaBetween, lastColumn, lastRow, overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import { showingAll } from "../filter";
import { keptFilter } from "./filters";
import { requireUnprotected } from "./guard";

import { refuse } from "./refuse";
import { moveCells } from "./shift-cells";
import type { Table } from "../table";
import { madeUpColumnName, renameTableInFormulas } from "./table-columns";
import { headersOf, writeHeaders } from "./table-headers";
import { bodyRows, existingTable, requireTableArea, requireTableName } from "./tables";
import type { WorkSheet } from "../state/work-sheet";
import { requireFormula } from "./write-contents";

export type TableChange = Partial<Omit<Table, "id" | "columns" | "showHeaders" | "filter">>;

/** Changes a table: its name (formulas follow), its look, its area or its totals row. */
export const changeTable = (state: BookState, id: string, change: TableChange): void => {
  const { sheet, table } = existingTable(state, id);
  requireUnprotected(sheet);
  const { name, area, showTotals, ...look } = change;
  if (name !== undefined) renameTable(state, sheet, table, name);
  if (area !== undefined) resizeTable(state, sheet, table.id, area);
  if (showTotals !== undefined) setTotals(state, sheet, table.id, showTotals ? "shown" : "hidden");
  replaceTable(state, sheet, table.id, look);
  if (look.showFilterButton === false) replaceTable(state, sheet, table.id, { filter: showingAll });
  state.tell({ kind: "tablesChanged" });
};

const replaceTable = (
  state: BookState,
  sheet: WorkSheet,
  id: string,
  change: Partial<Table>,
): void =>
  state.alter(sheet, {
    tables: sheet.tables.map((table) => (table.id === id ? { ...table, ...change } : table)),
  });

const renameTable = (state: BookState, sheet: WorkSheet, table: Table, name: string): void => {
  if (name === table.name) return;
  if (name.toLowerCase() !== table.name.toLowerCase()) requireTableName(state, name);
  renameTableInFormulas(state, table.name, name);
  replaceTable(state, sheet, table.id, { name });
};

/** The header stays in its row and the new area touches the old one, as Excel demands. */
const resizeTable = (state: BookState, sheet: WorkSheet, id: string, area: Area): void => {
  const { table } = existingTable(state, id);
  if (area.row !== table.area.row || !overlaps(area, table.area)) refuse("tableHeaderMoved");
  if (bodyRows({ ...table, area }) < 1) refuse("tableTooSmall");
  requireTableArea(sheet, area, table);
  const columns = table.showHeaders
    ? headersOf(state, sheet, { ...area, rows: 1 })
    : columnsFor(table, area);
  if (table.showHeaders) writeHeaders(state, sheet, { ...area, rows: 1 }, columns);
  const { filter, left } = keptFilter(table, area);
  replaceTable(state, sheet, id, { area, columns, filter, isWithoutData: false });
  if (left.length > 0)
    state.alter(sheet, { hiddenRows: new Set([...sheet.state.hiddenRows, ...left]) });
};

const columnsFor = (table: Table, area: Area): readonly string[] => {
  const columns: string[] = [];
  for (let column = area.column; column <= lastColumn(area); column += 1)
    columns.push(table.columns[column - table.area.column] ?? madeUpColumnName(columns));
  return columns;
};

/** Showing totals moves what stands below down and sums the last column, as Excel does. */
const setTotals = (
  state: BookState,
  sheet: WorkSheet,
  id: string,
  totals: "shown" | "hidden",
): void => {
  const { table } = existingTable(state, id);
  if (table.showTotals === (totals === "shown")) return;
  if (totals === "hidden") return dropTotals(state, sheet, table);
  const row = lastRow(table.area) + 1;
  const line = areaBetween(row, table.area.column, row, lastColumn(table.area));
  requireTableArea(sheet, line, table);
  if ([...sheet.store.cells(line)].length > 0) moveCells(state, sheet, line, "down");
  writeTotals(state, sheet, table, row);
  const area = { ...table.area, rows: table.area.rows + 1 };
  replaceTable(state, sheet, id, { area, showTotals: true });
};

const writeTotals = (state: BookState, sheet: WorkSheet, table: Table, row: number): void => {
  const column = lastColumn(table.area);
  const name = (table.columns.at(-1) ?? "").replaceAll(/['#@[\]]/g, "'$&");
  const formula = `=SUBTOTAL(109,${table.name}[${name}])`;
  requireFormula(state.calculator, formula);
  const put = (at: number, content: { value: string | null; formula: string | null }): void =>
    state.put(sheet, row, at, { ...content, style: sheet.styleAt(row, at), quoted: false });
  if (table.area.columns > 1) put(table.area.column, { value: "Total", formula: null });
  put(column, { value: null, formula });
};

const dropTotals = (state: BookState, sheet: WorkSheet, table: Table): void => {
  const row = lastRow(table.area);
  const line = areaBetween(row, table.area.column, row, lastColumn(table.area));
  for (const { column } of [...sheet.store.cells(line)]) state.put(sheet, row, column, undefined);
  const area = { ...table.area, rows: table.area.rows - 1 };
  replaceTable(state, sheet, table.id, { area, showTotals: false });
};
