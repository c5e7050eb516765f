import type { Area } from "../area";
import { isSameArea, overlaps, subtract } from "../areas";
import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import { requireAllowed, requireUnlocked } from "./guard";
import { refuse } from "./refuse";
import { restyle } from "./set-style";
import { defaultStyle } from "../style";
import { updateTableHeaders } from "./table-headers";
import { movingFormat, movingValidation } from "../formulas/rule-formulas";
import { withoutArea } from "../formulas/ruled-areas";
import type { WorkSheet } from "../state/work-sheet";

/** Empties cells, their formats, or both; "all" removes validation and conditional formats as well, as Excel does. */
export const clearArea = (
  state: BookState,
  at: { sheetId: string; area: Area },
  what: "all" | "contents" | "formats",
  origin: Origin,
): void => {
  const { area } = at;
  const sheet = state.place(at.sheetId, area);
  if (what !== "formats") requireUnlocked(sheet, area);
  if (what !== "contents") requireAllowed(sheet, "allowFormatCells");
  requireWholeMerges(sheet, area);
  if (what !== "formats") clearContents(state, sheet, area);
  if (what !== "contents") clearFormats(state, sheet, area);
  if (what === "all")
    state.alter(sheet, {
      validations: withoutArea(sheet.validations, area, movingValidation(state.calculator)),
      hyperlinks: withoutArea(sheet.hyperlinks, area, (link) => link),
    });
  if (what !== "formats")
    state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
  if (what !== "contents") state.tell({ kind: "formatChanged", sheetId: sheet.id, area, origin });
};

const clearContents = (state: BookState, sheet: WorkSheet, area: Area): void => {
  for (const { row, column, cell } of [...sheet.store.cells(area)])
    state.put(sheet, row, column, { value: null, formula: null, style: cell.style, quoted: false });
  updateTableHeaders(state, sheet, area);
};

/** Clearing formats takes conditional formats with it and takes merged areas apart. */
const clearFormats = (state: BookState, sheet: WorkSheet, area: Area): void => {
  state.alter(sheet, {
    merges: sheet.merges.filter((merge) => !overlaps(merge, area)),
    conditionalFormats: withoutArea(sheet.conditionalFormats, area, movingFormat(state.calculator)),
  });
  restyle(state, sheet, area, defaultStyle);
};

const requireWholeMerges = (sheet: WorkSheet, area: Area): void => {
  const isSplit = sheet.merges.some(
    (merge) =>
      overlaps(merge, area) && !isSameArea(merge, area) && subtract(merge, area).length > 0,
  );
  if (isSplit) refuse("mergeTorn");
};
