import type { BookState } from "../state/book-state";
import type { DefinedName } from "../defined-name";
import { definedNameFault } from "./name-rules";
import { refuse, refuseFor } from "./refuse";
import { requireFormula } from "./write-contents";

/** Names beginning so are Excel's own (print areas, filters) and exempt from the syntax rules. */
const builtIn = /^_xlnm\./i;

/** Defines a name; no other of the same scope, and for the whole book no table, may be called so. */
export const addName = (state: BookState, name: DefinedName): void => {
  const fault = builtIn.test(name.name) ? null : definedNameFault(name.name);
  if (fault !== null) refuseFor(fault);
  requireFormula(state.calculator, name.formula);
  if (name.sheetId !== null) state.sheetById(name.sheetId);
  if (isNameTaken(state, name.name, name.sheetId)) refuse("nameTaken", name.name);
  state.setNames([...state.names, name]);
  state.tell({ kind: "namesChanged" });
};

/** Whether a name, or a table in the scope of the book, is called so. */
export const isNameTaken = (state: BookState, name: string, sheetId: string | null): boolean => {
  const wanted = name.toLowerCase();
  const isTable = state.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === wanted),
  );
  return state.nameIn(sheetId, name) !== undefined || (sheetId === null && isTable);
};

/** What of a name can change. */
export type NameChange = Partial<Pick<DefinedName, "formula" | "visible" | "comment">>;

export const setName = (
  state: BookState,
  name: string,
  sheetId: string | null,
  change: NameChange,
): void => {
  const before = existingName(state, name, sheetId);
  if (change.formula !== undefined) requireFormula(state.calculator, change.formula);
  state.setNames(state.names.map((one) => (one === before ? { ...one, ...change } : one)));
  state.tell({ kind: "namesChanged" });
};

export const deleteName = (state: BookState, name: string, sheetId: string | null): void => {
  const before = existingName(state, name, sheetId);
  state.setNames(state.names.filter((one) => one !== before));
  state.tell({ kind: "namesChanged" });
};

const existingName = (state: BookState, name: string, sheetId: string | null): DefinedName =>
  state.nameIn(sheetId, name) ?? refuse("noName", name);
