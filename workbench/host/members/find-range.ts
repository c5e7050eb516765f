import type { Area } from "../../book/area";
import { intersection, isOnSheet } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { isReferenceTo, objectReference } from "../model/object-reference";

/** A range object on a sheet; the area must lie on it. */
export function rangeAt(session: Session, sheetId: string, area: Area) {
  const { row, column, rows, columns } = area;
  if (!isOnSheet(area))
    throw invalidArgument(
      `${rows} rows and ${columns} columns from row ${row}, column ${column} (counted from 0) are no range of a sheet.`,
    );
  return objectReference("Range", session.ranges.at(sheetId, area));
}

/** The area an address or a name means on a sheet; several areas at once are refused. */
export function areaAt(session: Session, sheet: Sheet, address: string): Area {
  if (address.includes(",")) throw invalidArgument(`${address} is more than one area.`);
  const found = session.book.resolve(address, sheet);
  if (found === undefined || found.sheet.id !== sheet.id)
    throw invalidArgument(`${address} is not a range of ${sheet.name}.`);
  return found.area;
}

/** A range given as a range object or as an address, which is relative to a sheet. */
export function rangeOrAddress(session: Session, value: unknown, sheet: Sheet): RangeRef {
  if (isReferenceTo(value, "Range")) return value.self;
  if (typeof value !== "string") throw invalidArgument("A range or an address is needed.");
  const qualified = value.includes("!") ? session.book.resolve(value, sheet) : undefined;
  if (qualified !== undefined) return session.ranges.at(qualified.sheet.id, qualified.area);
  return session.ranges.at(sheet.id, areaAt(session, sheet, value));
}

/** The used part of an area; an empty sheet's used range is its first cell. */
export function usedRange(
  session: Session,
  sheet: Sheet,
  within: RangeRef | null,
  valuesOnly: boolean,
) {
  const used = valuesOnly ? sheet.usedArea("valuesOnly") : sheet.usedArea();
  const limit = within === null ? used : areaOf(within);
  const area = used === null || limit === null ? null : intersection(used, limit);
  if (area === null) throw itemNotFound("used range");
  return rangeAt(session, sheet.id, area);
}
