import { type Area, sheetColumns, sheetRows } from "../area";
import { cellsOf } from "../areas";
import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import { requireAllowed, requireUnprotected } from "./guard";
import { changeStyle } from "../intern-style";
import type { Style } from "../style";
import { layBand } from "../style-band";
import type { WorkSheet } from "../state/work-sheet";

/** Changes some members of the style of every cell; what protects a cell cannot change while the sheet is protected. */
export const setStyle = (
  state: BookState,
  at: { sheetId: string; area: Area },
  change: Partial<Style>,
  origin: Origin,
): void => {
  const sheet = state.place(at.sheetId, at.area);
  requireAllowed(sheet, "allowFormatCells");
  if ("locked" in change || "formulaHidden" in change) requireUnprotected(sheet);
  restyle(state, sheet, at.area, change);
  state.tell({ kind: "formatChanged", sheetId: sheet.id, area: at.area, origin });
};

/** The same without asking protection. Whole rows and columns carry their style in a band, other areas in cells. */
export const restyle = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  change: Partial<Style>,
): void => {
  const changed = rememberingChange(change);
  const isBand = area.rows === sheetRows || area.columns === sheetColumns;
  const touched = isBand
    ? [...sheet.store.cells(area)].map(({ row, column }) => [row, column] as const)
    : cellsOf(area);
  const styled = [...touched].map(
    ([row, column]) => ({ row, column, style: changed(sheet.styleAt(row, column)) }) as const,
  );
  if (isBand) state.alter(sheet, { styleBands: layBand(sheet.state.styleBands, { area, change }) });
  for (const { row, column, style } of styled) restyleCell(state, sheet, { row, column }, style);
};

/** Gives one cell a style and leaves what it holds. */
export const restyleCell = (
  state: BookState,
  sheet: WorkSheet,
  at: { row: number; column: number },
  style: Style,
): void => {
  const cell = sheet.store.get(at.row, at.column);
  if (cell?.style === style) return;
  const blank = { value: null, formula: null, quoted: false };
  state.put(sheet, at.row, at.column, { ...(cell ?? blank), style });
};

/** Few styles cover many cells: each is changed once. */
const rememberingChange = (change: Partial<Style>): ((style: Style) => Style) => {
  const known = new Map<Style, Style>();
  return (style) => {
    const changed = known.get(style) ?? changeStyle(style, change);
    known.set(style, changed);
    return changed;
  };
};
