import { quoteSheetName } from "../address";
import type { BookState } from "../state/book-state";
import { CellStore } from "../state/cell-store";
import type { Origin } from "../event";
import { mapSheetNames, mapStructured } from "../formulas/references";
import { rewriteSheet } from "../formulas/rewrite-formulas";
import { requireOpenStructure } from "./guard";
import { freeSheetName } from "./sheet-list";
import { freeTableName, newTableId } from "./tables";
import { WorkSheet } from "../state/work-sheet";

/** Adds a copy behind the sheets: its references to itself, its tables and its names are its own. */
export const copySheet = (state: BookState, id: string, origin: Origin): WorkSheet => {
  const source = state.sheetById(id);
  requireOpenStructure(state);
  const copy = new WorkSheet(
    { ...source.state, id: state.newSheetId(), name: copyName(state, source.name), tables: [] },
    copiedCells(source.store),
  );
  state.setSheets([...state.sheets, copy], state.activeSheetId);
  const tableNames = copyTables(state, source, copy);
  const toCopy = redirect(source, copy);
  rewriteSheet(state, copy, (formula) =>
    mapStructured(toCopy(formula), (reference) => {
      const table = tableNames.get(reference.table?.toLowerCase() ?? "");
      return table === undefined ? reference : { ...reference, table };
    }),
  );
  copyNames(state, source, copy);
  state.tell({ kind: "sheetAdded", sheetId: copy.id, origin });
  return copy;
};

/** "Data (2)", cut so that it still is a sheet's name. */
const copyName = (state: BookState, name: string): string => {
  const stem = name.replace(/ \(\d+\)$/, "");
  return freeSheetName(state, (number) => {
    const suffix = ` (${number + 1})`;
    return stem.slice(0, 31 - suffix.length) + suffix;
  });
};

const copiedCells = (store: CellStore): CellStore => {
  const copy = new CellStore();
  for (const { row, column, cell } of store.cells()) copy.set(row, column, cell);
  return copy;
};

const copyTables = (
  state: BookState,
  source: WorkSheet,
  copy: WorkSheet,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const table of source.tables) {
    const name = freeTableName(state, table.name);
    names.set(table.name.toLowerCase(), name);
    state.alter(copy, { tables: [...copy.tables, { ...table, id: newTableId(state), name }] });
  }
  return names;
};

const redirect = (source: WorkSheet, copy: WorkSheet): ((formula: string) => string) => {
  const was = source.name.toLowerCase();
  return (formula) =>
    mapSheetNames(
      formula,
      (name) => `${quoteSheetName(name.toLowerCase() === was ? copy.name : name)}!`,
    );
};

/** The copy gets its own of every name that belongs to the source or refers to it. */
const copyNames = (state: BookState, source: WorkSheet, copy: WorkSheet): void => {
  const toCopy = redirect(source, copy);
  const ofBook = state.names.filter((name) => refersToSource(name, toCopy));
  const ofSource = state.names.filter((name) => name.sheetId === source.id);
  const own = new Map(
    [...ofBook, ...ofSource].map((name) => [
      name.name.toLowerCase(),
      { ...name, formula: toCopy(name.formula), sheetId: copy.id },
    ]),
  );
  if (own.size === 0) return;
  state.setNames([...state.names, ...own.values()]);
  state.tell({ kind: "namesChanged" });
};

const refersToSource = (
  name: { readonly sheetId: string | null; readonly formula: string },
  toCopy: (formula: string) => string,
): boolean => name.sheetId === null && toCopy(name.formula) !== name.formula;
