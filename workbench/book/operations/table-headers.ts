import type { Area } from "../area";
import { intersection } from "../areas";
import type { BookState } from "../state/book-state";
import type { Cell } from "../cell";
import type { Table } from "../table";
import { madeUpColumnName, renameColumnsInFormulas, uniqueColumnName } from "./table-columns";
import { isError } from "../value";
import type { WorkSheet } from "../state/work-sheet";

/** After header cells of tables were written: they become unique text, and formulas follow the new column names. */
export const updateTableHeaders = (state: BookState, sheet: WorkSheet, area: Area): void => {
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: 1 };
    if (!table.showHeaders || intersection(header, area) === null) continue;
    const columns = headersOf(state, sheet, header);
    const changed = columns.some((name, index) => name !== table.columns[index]);
    writeHeaders(state, sheet, header, columns);
    if (changed) renameColumns(state, sheet, table, columns);
  }
};

/** The column names the cells of a header row give: unique, made up where a cell is blank. */
export const headersOf = (state: BookState, sheet: WorkSheet, header: Area): readonly string[] => {
  const texts = Array.from({ length: header.columns }, (_, right) =>
    headerText(state, sheet, header.row, header.column + right),
  );
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    const others = [...names, ...texts.slice(index + 1)];
    names.push(text === "" ? madeUpColumnName(others) : uniqueColumnName(text, names));
  }
  return names;
};

/** Puts column names into the header cells, as text. */
export const writeHeaders = (
  state: BookState,
  sheet: WorkSheet,
  header: Area,
  names: readonly string[],
): void =>
  names.forEach((name, right) => {
    const [row, column] = [header.row, header.column + right];
    const before = sheet.store.get(row, column);
    if (before?.value === name && before.formula === null) return;
    const style = sheet.styleAt(row, column);
    state.put(sheet, row, column, { value: name, formula: null, style, quoted: false });
  });

const headerText = (state: BookState, sheet: WorkSheet, row: number, column: number): string => {
  const cell = sheet.store.get(row, column);
  if (cell === undefined) return "";
  if (cell.formula === null) return textOf(cell.value);
  const at = { sheetId: sheet.id, row, column };
  return textOf(state.calculator.evaluate(state.book, cell.formula, at));
};

const textOf = (value: Cell["value"]): string => {
  if (value === null) return "";
  return isError(value)
    ? value.error
    : String(value === true || value === false ? `${value}`.toUpperCase() : value);
};

const renameColumns = (
  state: BookState,
  sheet: WorkSheet,
  table: Table,
  columns: readonly string[],
): void => {
  const renamed = new Map(table.columns.map((was, index) => [was.toLowerCase(), columns[index]]));
  renameColumnsInFormulas(state, table, (was) => renamed.get(was.toLowerCase()) ?? was);
  const tables = sheet.tables.map((one) => (one.id === table.id ? { ...one, columns } : one));
  state.alter(sheet, { tables });
  state.tell({ kind: "tablesChanged" });
};
