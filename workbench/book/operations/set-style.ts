import { type Area, sheetColumns, sheetRows } from "../area";
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
  if (area.rows < sheetRows && area.columns < sheetColumns)
    return state.putArea(sheet, area, (row, column) => {
      const style = changed(sheet.styleAt(row, column));
      return { ...(sheet.store.get(row, column) ?? blank), style };
    });
  const styled = [...sheet.store.cells(area)].map(({ row, column, cell }) => ({
    at: { row, column },
    style: changed(cell.style),
  }));
  state.alter(sheet, { styleBands: layBand(sheet.state.styleBands, { area, change }) });
  for (const { at, style } of styled) restyleCell(state, sheet, at, style);
};

const blank = { value: null, formula: null, quoted: false };

/** Gives one cell a style and leaves what it holds. */
export const restyleCell = (
  state: BookState,
  sheet: WorkSheet,
  at: { row: number; column: number },
  style: Style,
): void => {
  const cell = sheet.store.get(at.row, at.column);
  if (cell?.style === style) return;
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
