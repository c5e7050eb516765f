import type { DefinedName } from "../defined-name";
import type { Origin } from "../event";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import type { BookState } from "../state/book-state";
import { sheetFrom } from "../state/load-snapshot";
import type { WorkSheet } from "../state/work-sheet";
import { requireOpenStructure } from "./guard";
import { newTableId } from "./tables";

/** What of another book is inserted. Its sheets, tables and names of the book are called as nothing here is. */
export type Insertion = Pick<BookSnapshot, "sheets" | "names" | "namedStyles">;

/** Inserts sheets of another book before the one at a position; answers them in their order. */
export const insertSheets = (
  state: BookState,
  { sheets, names, namedStyles }: Insertion,
  position: number,
  origin: Origin,
): readonly WorkSheet[] => {
  requireOpenStructure(state);
  const ids = new Map<string, string>();
  const added = sheets.map((sheet, index) => {
    const one = sheetFrom({ ...sheet, id: state.newSheetId(), tables: [] });
    ids.set(sheet.id, one.id);
    state.setSheets(state.sheets.toSpliced(position + index, 0, one), state.activeSheetId);
    takeTables(state, one, sheet);
    state.tell({ kind: "sheetAdded", sheetId: one.id, origin });
    return one;
  });
  const known = new Set(state.namedStyles.map(({ name }) => name));
  state.setNamedStyles([
    ...state.namedStyles,
    ...namedStyles.filter(({ name }) => !known.has(name)),
  ]);
  takeNames(state, names, ids);
  return added;
};

const takeTables = (state: BookState, sheet: WorkSheet, { tables }: SheetSnapshot): void => {
  for (const table of tables)
    state.alter(sheet, { tables: [...sheet.tables, { ...table, id: newTableId(state) }] });
};

const takeNames = (
  state: BookState,
  names: readonly DefinedName[],
  ids: ReadonlyMap<string, string>,
): void => {
  if (names.length === 0) return;
  const own = names.map((name) => ({ ...name, sheetId: ids.get(name.sheetId ?? "") ?? null }));
  state.setNames([...state.names, ...own]);
  state.tell({ kind: "namesChanged" });
};
