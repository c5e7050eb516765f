import { containsCell } from "../areas";
import type { BookState } from "../state/book-state";
import { refuse } from "./refuse";
import type { Sheet } from "../sheet";

/** Selects an area; the active cell lies in it. Selecting is not undone, so it leaves no trace in the journal. */
export const selectArea = (
  state: BookState,
  sheetId: string,
  selection: Sheet["selection"],
): void => {
  const { area, row, column } = selection;
  const sheet = state.place(sheetId, area);
  if (!containsCell(area, row, column)) refuse("activeCellOutside");
  sheet.state = { ...sheet.state, selection };
  state.tell({ kind: "selectionChanged", sheetId });
};
