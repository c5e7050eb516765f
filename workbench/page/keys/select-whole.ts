import { type Area, sheetColumns, sheetRows } from "../../book/area";
import { cellArea, isSameArea } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { surroundingRegion } from "../../book/surrounding-region";
import type { Moved } from "./move-selection";

/** The whole rows or columns of what is selected, the filled cells around the active one, or the whole sheet. */
export const selectWhole = (sheet: Sheet, what: "all" | "region" | "rows" | "columns"): Moved => {
  const { row, column } = sheet.selection;
  return { selection: { area: areaOf(sheet, what), row, column }, show: { row, column } };
};

const areaOf = (sheet: Sheet, what: "all" | "region" | "rows" | "columns"): Area => {
  const { area, row, column } = sheet.selection;
  if (what === "rows") return { ...area, column: 0, columns: sheetColumns };
  if (what === "columns") return { ...area, row: 0, rows: sheetRows };
  if (what === "all") return wholeSheet;
  // Asked for again, or where nothing is around, it is the whole sheet.
  const region = surroundingRegion(sheet, cellArea(row, column));
  const isMore = region.rows * region.columns > 1 && !isSameArea(region, area);
  return isMore ? region : wholeSheet;
};

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
