import type { Area } from "../../book/area";
import { sheetColumns, sheetRows } from "../../book/area";
import { areaBetween, cellArea, containsCell, lastColumn, lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";

const directions = ["Left", "Right", "Up", "Down"] as const;
const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Direction = keyof typeof steps;
type Place = readonly [row: number, column: number];

const isInside = ([row, column]: Place): boolean =>
  row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;

/** Where Ctrl and an arrow key lead: the end of a filled block, else the next filled cell, else the sheet's edge. */
function edgeFrom(sheet: Sheet, start: Place, direction: Direction): Place {
  const [down, right] = steps[direction];
  const next = ([row, column]: Place): Place => [row + down, column + right];
  const isFilled = ([row, column]: Place): boolean => {
    const cell = sheet.cell(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };
  let at = start;
  if (!isInside(next(at))) return at;
  if (isFilled(at) && isFilled(next(at))) {
    while (isInside(next(at)) && isFilled(next(at))) at = next(at);
    return at;
  }
  do at = next(at);
  while (!isFilled(at) && isInside(next(at)));
  return at;
}

/** The cell to start from: the active one that was given, or the range's first. */
function startOf(self: RangeRef, given: unknown, session: Session): Place {
  if (isAbsent(given)) return [areaOf(self).row, areaOf(self).column];
  const cell = rangeOrAddress(session, given, sheetOf(session, self.sheetId));
  const { row, column, rows, columns } = areaOf(cell);
  if (rows * columns !== 1) throw invalidArgument("activeCell must be a single cell.");
  if (cell.sheetId !== self.sheetId || !containsCell(areaOf(self), row, column))
    throw invalidArgument("activeCell must lie in the range.");
  return [row, column];
}

function edgeOf(self: RangeRef, args: Arguments, session: Session): Place {
  const direction = wordArgument(args[0], directions, "direction");
  return edgeFrom(sheetOf(session, self.sheetId), startOf(self, args[1], session), direction);
}

/** The cell Ctrl and an arrow key would lead to. */
export function getRangeEdge(self: RangeRef, args: Arguments, session: Session) {
  return rangeAt(session, self.sheetId, cellArea(...edgeOf(self, args, session)));
}

/** The range as Ctrl, Shift and an arrow key would extend it. */
export function getExtendedRange(self: RangeRef, args: Arguments, session: Session) {
  const [row, column] = edgeOf(self, args, session);
  const area = areaOf(self);
  const extended: Area = areaBetween(
    Math.min(area.row, row),
    Math.min(area.column, column),
    Math.max(lastRow(area), row),
    Math.max(lastColumn(area), column),
  );
  return rangeAt(session, self.sheetId, extended);
}
