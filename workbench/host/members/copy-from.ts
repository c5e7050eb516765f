import type { Area } from "../../book/area";
import { containsArea } from "../../book/areas";
import type { Block } from "../../book/operations/fill-from";
import { type Arguments, flagArgument, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { notImplemented } from "../refusals";
import { rangeOrAddress } from "./find-range";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
const taken = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
} as const;

/** A source smaller than the target is repeated, a larger one overflows it, as in Excel. */
function targetArea(target: Area, source: Area): Area {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

/** Moves a range with all that is on it to where another begins; what pointed at it follows. */
export function moveTo(self: RangeRef, args: Arguments, session: Session): void {
  const target = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
  const from = { sheetId: self.sheetId, area: areaOf(self) };
  if (isUnbounded(from.area)) throw notImplemented("Range.moveTo of whole rows or columns");
  requireNoTable(session, from, "Range.moveTo");
  const { row, column } = areaOf(target);
  session.book.moveBlock(from, { sheetId: target.sheetId, row, column }, "add-in");
}

/** In Excel a table goes with its cells; the workbench leaves tables where they are. */
function requireNoTable(session: Session, { sheetId, area }: Block, member: string): void {
  if (sheetOf(session, sheetId).tables.some((table) => containsArea(area, table.area)))
    throw notImplemented(`${member} of a whole table`);
}

const transposed = (area: Area): Area => ({ ...area, rows: area.columns, columns: area.rows });

/** Copies values, formulas, formats or all from a range on the same or another sheet. */
export function copyFrom(self: RangeRef, args: Arguments, session: Session): void {
  const source = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
  const type = isAbsent(args[1]) ? "All" : wordArgument(args[1], copyTypes, "copyType");
  if (type === "Link") throw notImplemented("Range.copyFrom with links");
  const how = {
    skipsBlanks: flagArgument(args, 2, false),
    isTransposed: flagArgument(args, 3, false),
  };
  const from = { sheetId: source.sheetId, area: areaOf(source) };
  if (isUnbounded(from.area)) throw notImplemented("Range.copyFrom of whole rows or columns");
  if (type === "All") requireNoTable(session, from, "Range.copyFrom");
  const size = how.isTransposed ? transposed(from.area) : from.area;
  const to = { sheetId: self.sheetId, area: targetArea(areaOf(self), size) };
  session.book.fillFrom(from, to, taken[type], "add-in", how);
}
