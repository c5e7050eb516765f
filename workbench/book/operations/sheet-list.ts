import { quoteSheetName } from "../address";
import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import { requireOpenStructure } from "./guard";
import { sheetNameFault } from "./name-rules";
import { mapSheetNames } from "../formulas/references";
import { refuse, refuseFor } from "./refuse";
import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { blankSheetState, type SheetState } from "../sheet-state";
import { WorkSheet } from "../state/work-sheet";

/** Adds a sheet at the end; without a name it is called Sheet and the first free number. */
export const addSheet = (state: BookState, name: string | undefined, origin: Origin): WorkSheet => {
  requireOpenStructure(state);
  const wanted = name ?? freeSheetName(state, (number) => `Sheet${number}`);
  requireSheetName(state, wanted, null);
  const sheet = new WorkSheet(blankSheetState(state.newSheetId(), wanted));
  state.setSheets([...state.sheets, sheet], state.activeSheetId);
  state.tell({ kind: "sheetAdded", sheetId: sheet.id, origin });
  return sheet;
};

/** The first name, by number from 1, that no sheet has. */
export const freeSheetName = (state: BookState, nameOf: (number: number) => string): string => {
  let number = 1;
  while (state.hasSheetNamed(nameOf(number))) number += 1;
  return nameOf(number);
};

const requireSheetName = (state: BookState, name: string, own: WorkSheet | null): void => {
  const fault = sheetNameFault(name);
  if (fault !== null) refuseFor(fault);
  const isItsOwn = own !== null && state.sheetNamed(name) === own;
  if (!isItsOwn && state.hasSheetNamed(name)) refuse("sheetNameTaken", name);
};

/** Deletes a sheet with its names; references to it become #REF!. */
export const deleteSheet = (state: BookState, id: string, origin: Origin): void => {
  const sheet = state.sheetById(id);
  requireOpenStructure(state);
  if (sheet.visibility === "veryHidden") refuse("sheetVeryHidden", sheet.name);
  requireAnotherVisible(state, sheet);
  const index = state.sheets.indexOf(sheet);
  const rest = state.sheets.filter((other) => other !== sheet);
  showInstead(state, rest, activeAfter(state, rest, index), origin);
  if (state.names.some((name) => name.sheetId === id)) {
    state.setNames(state.names.filter((name) => name.sheetId !== id));
    state.tell({ kind: "namesChanged" });
  }
  const lost = sheet.name.toLowerCase();
  rewriteFormulas(state, (formula) =>
    formula.includes("!")
      ? mapSheetNames(formula, (name) =>
          name.toLowerCase() === lost ? null : `${quoteSheetName(name)}!`,
        )
      : formula,
  );
  state.tell({ kind: "sheetDeleted", sheetId: id, origin });
};

const requireAnotherVisible = (state: BookState, sheet: WorkSheet): void => {
  const others = state.sheets.filter((one) => one !== sheet && one.visibility === "visible");
  if (others.length === 0) refuse("lastVisibleSheet");
};

/** Excel activates the visible sheet that follows, else the one before. */
const activeAfter = (state: BookState, rest: readonly WorkSheet[], index: number): string => {
  if (rest.some(({ id }) => id === state.activeSheetId)) return state.activeSheetId;
  const isVisible = ({ visibility }: WorkSheet): boolean => visibility === "visible";
  const next = rest.slice(index).find(isVisible) ?? rest.slice(0, index).findLast(isVisible);
  return next?.id ?? "";
};

/** Replaces the list of sheets; where another than before is shown then, that is told. */
const showInstead = (
  state: BookState,
  sheets: readonly WorkSheet[],
  shown: string,
  origin: Origin,
): void => {
  const leftId = state.activeSheetId;
  state.setSheets(sheets, shown);
  if (shown !== leftId) state.tell({ kind: "sheetActivated", sheetId: shown, leftId, origin });
};

export const renameSheet = (state: BookState, id: string, name: string, origin: Origin): void => {
  const sheet = state.sheetById(id);
  requireOpenStructure(state);
  requireSheetName(state, name, sheet);
  if (name === sheet.name) return;
  const was = sheet.name.toLowerCase();
  rewriteFormulas(state, (formula) =>
    formula.includes("!")
      ? mapSheetNames(
          formula,
          (one) => `${quoteSheetName(one.toLowerCase() === was ? name : one)}!`,
        )
      : formula,
  );
  state.alter(sheet, { name });
  state.tell({ kind: "sheetRenamed", sheetId: id, origin });
};

export const moveSheet = (state: BookState, id: string, position: number): void => {
  const sheet = state.sheetById(id);
  requireOpenStructure(state);
  if (!Number.isInteger(position) || position < 0 || position >= state.sheets.length)
    refuse("noSheetPosition", position);
  const rest = state.sheets.filter((other) => other !== sheet);
  state.setSheets(rest.toSpliced(position, 0, sheet), state.activeSheetId);
  state.tell({ kind: "viewChanged" });
};

/** How a sheet shows itself, and what add-ins keep with it. */
export type SheetView = Partial<
  Pick<
    SheetState,
    "visibility" | "tabColor" | "showGridlines" | "showHeadings" | "frozen" | "customProperties"
  >
>;

export const setSheetView = (
  state: BookState,
  id: string,
  view: SheetView,
  origin: Origin,
): void => {
  const sheet = state.sheetById(id);
  if (view.visibility !== undefined) requireOpenStructure(state);
  const hides = view.visibility !== undefined && view.visibility !== "visible";
  if (hides) requireAnotherVisible(state, sheet);
  state.alter(sheet, view);
  if (hides && state.activeSheetId === id)
    showInstead(
      state,
      state.sheets,
      activeAfter(
        state,
        state.sheets.filter((other) => other !== sheet),
        state.sheets.indexOf(sheet),
      ),
      origin,
    );
  state.tell({ kind: "viewChanged" });
};

/** Shows a sheet to the user; a hidden one is refused. */
export const activateSheet = (state: BookState, id: string, origin: Origin): void => {
  const sheet = state.sheetById(id);
  if (sheet.visibility !== "visible") refuse("sheetHidden", sheet.name);
  if (state.activeSheetId === id) return;
  const leftId = state.activeSheetId;
  state.activeSheetId = id;
  state.tell({ kind: "sheetActivated", sheetId: id, leftId, origin });
};
