import type { BookState } from "../state/book-state";
import type { SheetState } from "../sheet-state";
import { requireAllowed } from "./guard";
import { type Lines, requireLines } from "./lines";
import { refuse } from "./refuse";

type Levels = ReadonlyMap<number, number>;

/** Excel's own limit of groups within each other. */
const mostLevels = 7;

const levelsOf = (state: SheetState, what: Lines["what"]): Levels =>
  what === "rows" ? state.rowLevels : state.columnLevels;
const hiddenOf = (state: SheetState, what: Lines["what"]): ReadonlySet<number> =>
  what === "rows" ? state.hiddenRows : state.hiddenColumns;

const alter = (
  state: BookState,
  sheetId: string,
  what: Lines["what"],
  { levels, hidden }: { readonly levels?: Levels; readonly hidden?: ReadonlySet<number> },
): void => {
  const sheet = state.sheetById(sheetId);
  const change =
    what === "rows"
      ? { ...(levels && { rowLevels: levels }), ...(hidden && { hiddenRows: hidden }) }
      : { ...(levels && { columnLevels: levels }), ...(hidden && { hiddenColumns: hidden }) };
  state.alter(sheet, change);
  state.tell({ kind: "viewChanged" });
};

const allowed = (state: BookState, sheetId: string, { what }: Pick<Lines, "what">): SheetState => {
  const sheet = state.sheetById(sheetId);
  requireAllowed(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  return sheet.state;
};

/** Puts lines into a group, or takes the innermost group of each away; those that it hid are shown then. */
export const changeGroup = (state: BookState, sheetId: string, lines: Lines, by: 1 | -1): void => {
  requireLines(lines);
  const before = allowed(state, sheetId, lines);
  const levels = new Map(levelsOf(before, lines.what));
  const hidden = new Set(hiddenOf(before, lines.what));
  const touched = Array.from({ length: lines.count }, (_, index) => lines.first + index).filter(
    (line) => by === 1 || levels.has(line),
  );
  if (touched.length === 0) refuse("linesUngrouped");
  for (const line of touched) {
    const level = (levels.get(line) ?? 0) + by;
    if (level > mostLevels) refuse("groupsTooDeep");
    if (level === 0) levels.delete(line);
    else levels.set(line, level);
    if (level === 0) hidden.delete(line);
  }
  alter(state, sheetId, lines.what, { levels, hidden });
};

/** Shows grouped lines up to a level, counted from 1 for what is in no group, and hides those beyond. */
export const showLevels = (
  state: BookState,
  sheetId: string,
  what: Lines["what"],
  level: number,
): void => {
  const before = allowed(state, sheetId, { what });
  const hidden = new Set(hiddenOf(before, what));
  for (const [line, its] of levelsOf(before, what)) {
    if (its >= level) hidden.add(line);
    else hidden.delete(line);
  }
  alter(state, sheetId, what, { hidden });
};

/** The lines of the groups that some lines belong to or, being just behind, sum up. */
const detailsOf = (levels: Levels, { first, count }: Lines): readonly number[] => {
  const found = new Set<number>();
  const collect = (line: number, least: number): void => {
    if (found.has(line) || (levels.get(line) ?? 0) < least) return;
    found.add(line);
    collect(line - 1, least);
    collect(line + 1, least);
  };
  for (let line = first; line < first + count; line += 1) {
    const [own, before] = [levels.get(line) ?? 0, levels.get(line - 1) ?? 0];
    if (before > own) collect(line - 1, own + 1);
    else if (own > 0) collect(line, own);
  }
  return [...found];
};

/** Hides or shows what is grouped around the lines. */
export const setDetails = (
  state: BookState,
  sheetId: string,
  lines: Lines,
  how: "hidden" | "shown",
): void => {
  requireLines(lines);
  const before = allowed(state, sheetId, lines);
  const details = detailsOf(levelsOf(before, lines.what), lines);
  if (details.length === 0) refuse("linesUngrouped");
  const hidden = new Set(hiddenOf(before, lines.what));
  for (const line of details) {
    if (how === "hidden") hidden.add(line);
    else hidden.delete(line);
  }
  alter(state, sheetId, lines.what, { hidden });
};
