import { type Area, sheetColumns, sheetRows } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import { type Arguments, wordArgument } from "../model/arguments";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import type { Shift } from "../ranges/shift-area";
import { rangeAt } from "./find-range";

type Axis = "rows" | "columns";

const spanOf = (area: Area, what: Axis) =>
  what === "rows"
    ? { what, first: area.row, count: area.rows }
    : { what, first: area.column, count: area.columns };

const isWhole = (area: Area, what: Axis): boolean =>
  what === "rows" ? area.columns === sheetColumns : area.rows === sheetRows;

/** Ranges an add-in holds move along when they are no wider than what moves. */
function moveRanges(session: Session, sheetId: string, area: Area, shift: Shift): void {
  session.ranges.shift(sheetId, shift, (held) =>
    shift.what === "rows"
      ? held.column >= area.column && lastColumn(held) <= lastColumn(area)
      : held.row >= area.row && lastRow(held) <= lastRow(area),
  );
}

/** Opens blank cells where an area of a sheet is. */
export function insertCells(
  session: Session,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  direction: "down" | "right",
): void {
  const span = spanOf(area, direction === "down" ? "rows" : "columns");
  if (isWhole(area, span.what))
    session.book.insert(sheetId, span.what, span.first, span.count, "add-in");
  else session.book.shiftCells({ sheetId, area }, direction, "add-in");
  moveRanges(session, sheetId, area, { ...span, how: "insert" });
}

/** Takes an area out of a sheet; what stands beyond it moves up or to the left. */
export function deleteCells(
  session: Session,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  direction: "up" | "left",
): void {
  const span = spanOf(area, direction === "up" ? "rows" : "columns");
  if (isWhole(area, span.what))
    session.book.delete(sheetId, span.what, span.first, span.count, "add-in");
  else session.book.shiftCells({ sheetId, area }, direction, "add-in");
  moveRanges(session, sheetId, area, { ...span, how: "delete" });
}

/** Range.insert answers the new cells. */
export function insertRange(self: RangeRef, args: Arguments, session: Session) {
  const area = areaOf(self);
  const shift = wordArgument(args[0], ["Down", "Right"] as const, "shift");
  insertCells(session, { ...self, area }, shift === "Down" ? "down" : "right");
  return rangeAt(session, self.sheetId, area);
}

/** Range.delete */
export function deleteRange(self: RangeRef, args: Arguments, session: Session): void {
  const shift = wordArgument(args[0], ["Up", "Left"] as const, "shift");
  deleteCells(session, { ...self, area: areaOf(self) }, shift === "Up" ? "up" : "left");
}
