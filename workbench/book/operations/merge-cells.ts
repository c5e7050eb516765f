import type { Area } from "../area";
import { areaBetween, cellsOf, containsArea, containsCell, lastColumn, overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import { requireUnprotected } from "./guard";
import { refuse } from "./refuse";
import { restyleCell } from "./set-style";
import type { WorkSheet } from "../state/work-sheet";

/** Answers, for cells of the area, whether a merged area covers them (all but its first cell are covered). */
export const hiddenByMerge = (
  sheet: WorkSheet,
  area: Area,
): ((row: number, column: number) => boolean) => {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  return (row, column) =>
    merges.some(
      (merge) => containsCell(merge, row, column) && (row !== merge.row || column !== merge.column),
    );
};

/** Merges the area, or each of its rows; only the first content survives, in the first cell. */
export const mergeCells = (
  state: BookState,
  at: { sheetId: string; area: Area },
  across: "whole" | "rows",
  origin: Origin,
): void => {
  const sheet = state.place(at.sheetId, at.area);
  requireUnprotected(sheet);
  const parts = across === "whole" ? [at.area] : rowsOf(at.area);
  for (const part of parts.filter(({ rows, columns }) => rows * columns > 1))
    mergeOne(state, sheet, part);
  tellMerged(state, sheet, at.area, origin);
};

export const unmergeCells = (
  state: BookState,
  sheetId: string,
  area: Area,
  origin: Origin,
): void => {
  const sheet = state.place(sheetId, area);
  requireUnprotected(sheet);
  const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (merges.length === sheet.merges.length) return;
  state.alter(sheet, { merges });
  state.tell({ kind: "formatChanged", sheetId, area, origin });
};

const rowsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.rows }, (_, down) =>
    areaBetween(area.row + down, area.column, area.row + down, lastColumn(area)),
  );

const mergeOne = (state: BookState, sheet: WorkSheet, area: Area): void => {
  if (sheet.tables.some((table) => overlaps(table.area, area))) refuse("mergeInTable");
  const others = sheet.merges.filter((merge) => !containsArea(area, merge));
  if (others.some((merge) => overlaps(merge, area))) refuse("mergeOfPart");
  keepFirstContent(state, sheet, area);
  state.alter(sheet, { merges: [...others, area] });
};

/** Excel keeps the first content by rows and moves it to the first cell, whose style all cells take. */
const keepFirstContent = (state: BookState, sheet: WorkSheet, area: Area): void => {
  const stored = [...sheet.store.cells(area)];
  const kept = stored.find(({ cell }) => cell.value !== null || cell.formula !== null)?.cell;
  const style = sheet.styleAt(area.row, area.column);
  for (const { row, column, cell } of stored)
    state.put(sheet, row, column, { value: null, formula: null, style: cell.style, quoted: false });
  for (const [row, column] of cellsOf(area)) restyleCell(state, sheet, { row, column }, style);
  if (kept !== undefined) state.put(sheet, area.row, area.column, { ...kept, style });
};

const tellMerged = (state: BookState, sheet: WorkSheet, area: Area, origin: Origin): void => {
  state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
  state.tell({ kind: "formatChanged", sheetId: sheet.id, area, origin });
};
