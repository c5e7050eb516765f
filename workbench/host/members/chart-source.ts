import { absoluteAddress } from "../../book/address";
import type { Arguments } from "../model/arguments";
import { isReferenceTo } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";

/** The range a series takes its values or categories from: one row or one column. */
export function sourceArgument(args: Arguments, session: Session): string {
  const [range] = args;
  if (!isReferenceTo(range, "Range")) throw invalidArgument("sourceData must be a range.");
  const area = areaOf(range.self);
  if (isUnbounded(area)) throw notImplemented("A series of whole rows or columns");
  if (area.rows > 1 && area.columns > 1)
    throw invalidArgument("A series takes one row or one column.");
  return `=${absoluteAddress(sheetOf(session, range.self.sheetId).name, area)}`;
}
