import type { BookState } from "../state/book-state";
import { isOnSheet } from "../areas";
import { requireAllowed, requireUnprotected } from "./guard";
import type { PageLayout } from "../page-layout";
import { refuse } from "./refuse";
import type { Sheet } from "../sheet";

/** Sets what a sheet filters; under protection existing filters may be used, not added or removed. */
export const setAutoFilter = (
  state: BookState,
  sheetId: string,
  filter: Sheet["autoFilter"],
): void => {
  const sheet = state.sheetById(sheetId);
  if (filter === null || sheet.autoFilter === null) requireUnprotected(sheet);
  else requireAllowed(sheet, "allowAutoFilter");
  if (filter !== null) state.place(sheetId, filter.area);
  state.alter(sheet, { autoFilter: filter });
  state.tell({ kind: "viewChanged" });
};

export const setPageLayout = (
  state: BookState,
  sheetId: string,
  change: Partial<PageLayout>,
): void => {
  const sheet = state.sheetById(sheetId);
  if (change.printArea && !isOnSheet(change.printArea)) refuse("printAreaOffSheet");
  state.alter(sheet, { pageLayout: { ...sheet.pageLayout, ...change } });
  state.tell({ kind: "viewChanged" });
};
