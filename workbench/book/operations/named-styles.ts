import type { Area } from "../area";
import type { Origin } from "../event";
import { changeStyle } from "../intern-style";
import { aspectOf, builtInStyles, givenBy, type NamedStyle, newNamedStyle } from "../named-style";
import type { BookState } from "../state/book-state";
import type { Style } from "../style";
import { refuse } from "./refuse";
import { restyle, setStyle } from "./set-style";

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The styles of the workbook's list: Excel's own, as they were changed, and those that were added. */
export const namedStyles = (state: BookState): readonly NamedStyle[] => {
  const own = state.namedStyles;
  const builtIn = builtInStyles.map(
    (style) => own.find(({ name }) => alike(name, style.name)) ?? style,
  );
  return [...builtIn, ...own.filter((style) => !builtIn.includes(style))];
};

/** The style of that name, or of that word of office.js. */
export const findNamedStyle = (state: BookState, name: string): NamedStyle | undefined => {
  const known = builtInStyles.find(({ word }) => alike(word, name))?.name ?? name;
  return namedStyles(state).find((style) => alike(style.name, known));
};

const existing = (state: BookState, name: string): NamedStyle =>
  findNamedStyle(state, name) ?? refuse("styleMissing", name);

export const addNamedStyle = (state: BookState, name: string): void => {
  if (name.trim() === "" || name.length > 255) refuse("styleNameLength");
  if (findNamedStyle(state, name) !== undefined) refuse("styleNameTaken", name);
  state.setNamedStyles([...state.namedStyles, newNamedStyle(name)]);
  state.tell({ kind: "viewChanged" });
};

export type NamedStyleChange = Partial<Pick<NamedStyle, "includes">> & {
  readonly style?: Partial<Style>;
};

/** Changes a style of the list, and with it every cell that has it. What is changed is included from then on. */
export const changeNamedStyle = (
  state: BookState,
  name: string,
  change: NamedStyleChange,
): void => {
  const before = existing(state, name);
  const changed = Object.keys(change.style ?? {}).map((member) => aspectOf(member as keyof Style));
  const included = changed.flatMap((aspect) => (aspect === undefined ? [] : [[aspect, true]]));
  const after: NamedStyle = {
    name: before.name,
    style: changeStyle(before.style, change.style ?? {}),
    includes: { ...before.includes, ...change.includes, ...Object.fromEntries(included) },
  };
  const others = state.namedStyles.filter((style) => !alike(style.name, before.name));
  state.setNamedStyles([...others, after]);
  if (change.style !== undefined) restyleCells(state, before.name, change.style);
  state.tell({ kind: "viewChanged" });
};

const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const restyleCells = (state: BookState, name: string, change: Partial<Style>): void => {
  for (const sheet of state.sheets) {
    for (const { row, column, cell } of [...sheet.store.cells()])
      if (alike(cell.style.named, name)) restyle(state, sheet, cellArea(row, column), change);
    const styleBands = sheet.state.styleBands.map((band) =>
      alike(band.change.named ?? "", name)
        ? { ...band, change: { ...band.change, ...change } }
        : band,
    );
    state.alter(sheet, { styleBands });
  }
};

/** Removes a style that was added; the cells that have it turn to Normal, as in Excel. */
export const deleteNamedStyle = (state: BookState, name: string): void => {
  const style = existing(state, name);
  if (builtInStyles.some((one) => alike(one.name, style.name))) refuse("styleBuiltIn", style.name);
  restyleCells(state, style.name, givenBy(existing(state, "Normal")));
  state.setNamedStyles(state.namedStyles.filter((one) => one !== style));
  state.tell({ kind: "viewChanged" });
};

/** Gives cells a style of the list. */
export const applyNamedStyle = (
  state: BookState,
  at: { sheetId: string; area: Area },
  name: string,
  origin: Origin,
): void => {
  const style = findNamedStyle(state, name) ?? refuse("styleUnknown", name);
  setStyle(state, at, givenBy(style), origin);
};
