import { containsCell } from "../areas";
import type { BookState } from "../state/book-state";
import { refuse } from "./refuse";
import type { Selection } from "../selection";

/** Selects an area, with others where there are some; the active cell lies in it. Selecting is not undone, so it leaves no trace in the journal. */
export const selectArea = (state: BookState, sheetId: string, selection: Selection): void => {
  const { area, row, column, others = [] } = selection;
  for (const other of others) state.place(sheetId, other);
  const sheet = state.place(sheetId, area);
  if (!containsCell(area, row, column)) refuse("activeCellOutside");
  sheet.state = { ...sheet.state, selection };
  state.tell({ kind: "selectionChanged", sheetId });
};
