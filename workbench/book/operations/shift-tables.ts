import type { BookState } from "../state/book-state";
import { shiftFilter } from "./filters";
import { refuse } from "./refuse";
import { type Shift, shiftArea, shiftLine } from "../formulas/shift";
import type { Table } from "../table";
import { madeUpColumnName, renameColumnsInFormulas } from "./table-columns";
import { writeHeaders } from "./table-headers";
import type { WorkSheet } from "../state/work-sheet";

/** Moves, grows and shrinks the tables of a sheet whose cells have shifted. */
export const shiftTables = (
  state: BookState,
  sheet: WorkSheet,
  shift: Shift,
  isMoving: (table: Table) => boolean = () => true,
): void => {
  const before = sheet.tables.filter(isMoving);
  if (before.length === 0) return;
  const after = (table: Table) => (before.includes(table) ? shiftTable(table, shift) : [table]);
  state.alter(sheet, { tables: sheet.tables.flatMap(after) });
  for (const table of before) forgetLostColumns(state, table, shift);
  for (const table of sheet.tables)
    if (table.showHeaders) writeHeaders(state, sheet, { ...table.area, rows: 1 }, table.columns);
  state.tell({ kind: "tablesChanged" });
};

const shiftTable = (table: Table, shift: Shift): readonly Table[] => {
  const area = shiftArea(table.area, shift);
  if (area === null) return [];
  const shifted = { ...table, area, filter: shiftFilter(table.filter, shift) };
  if (shift.what === "columns") return [{ ...shifted, columns: shiftColumns(table, shift) }];
  if (shift.kind === "delete") requireWhole(table, area.rows, shift);
  return [shifted];
};

/** Header and totals row are deleted only with their whole table, and one row of data always remains. */
const requireWhole = (table: Table, rowsLeft: number, shift: Shift): void => {
  const isLost = (row: number): boolean => shiftLine(row, shift) === null;
  const { row, rows } = table.area;
  const marginal = Number(table.showHeaders) + Number(table.showTotals);
  const isBroken =
    (table.showHeaders && isLost(row)) ||
    (table.showTotals && isLost(row + rows - 1)) ||
    rowsLeft <= marginal;
  if (isBroken) refuse("tableWithoutRows", table.name);
};

const shiftColumns = (table: Table, shift: Shift): readonly string[] => {
  const { column: left } = table.area;
  if (shift.kind === "delete")
    return table.columns.filter((_, index) => shiftLine(left + index, shift) !== null);
  const inside = shift.first - left;
  if (inside <= 0 || inside >= table.columns.length) return table.columns;
  const columns = [...table.columns];
  for (let added = 0; added < shift.count; added += 1)
    columns.splice(inside + added, 0, madeUpColumnName(columns));
  return columns;
};

const forgetLostColumns = (state: BookState, table: Table, shift: Shift): void => {
  if (shift.what === "rows" || shift.kind === "insert") return;
  const lost = new Set(
    table.columns
      .filter((_, index) => shiftLine(table.area.column + index, shift) === null)
      .map((name) => name.toLowerCase()),
  );
  if (lost.size > 0)
    renameColumnsInFormulas(state, table, (name) => (lost.has(name.toLowerCase()) ? null : name));
};
