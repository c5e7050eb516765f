import { containsCell } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import type { Place } from "../grid/place";
import { isOneCell } from "./is-one-cell";
import { moveFrom, type Moved } from "./move-selection";
import { nextInSelection } from "./next-in-selection";

/** One Tab after the other: the cell the first one left, and the one the last one came to. */
export interface TabRun {
  readonly from: Place;
  readonly at: Place;
}

/** What Tab does: the next cell, and the run it begins or goes on with. */
export const tabOn = (sheet: Sheet, run: TabRun | null): { moved: Moved; run: TabRun } => {
  const { row, column } = sheet.selection;
  const going = isGoingOn(sheet, run) ? run : null;
  const moved = nextInSelection(sheet, "right", rowOfEntry(sheet, going));
  return { moved, run: { from: going?.from ?? { row, column }, at: moved.selection } };
};

/** Where Enter goes after Tabs: the column where the first was pressed, one row below. Null where none were. */
export const backFromTabs = (sheet: Sheet, run: TabRun | null): Moved | null => {
  if (!isOneCell(sheet) || !isGoingOn(sheet, run)) return null;
  return moveFrom(sheet, { row: rowOfEntry(sheet, run), column: run.from.column }, "down");
};

/** A run ends where anything else has moved the active cell. */
const isGoingOn = ({ selection }: Sheet, run: TabRun | null): run is TabRun =>
  run?.at.row === selection.row && run.at.column === selection.column;

/** The row the run is in, also where a merged area it has come to begins above. */
const rowOfEntry = (sheet: Sheet, run: TabRun | null): number => {
  const { row, column } = sheet.selection;
  const merge = sheet.mergeAt(row, column);
  return run && merge && containsCell(merge, run.from.row, column) ? run.from.row : row;
};
