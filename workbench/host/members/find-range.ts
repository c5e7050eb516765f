import type { Area } from "../../book/area";
import { around, cellArea, isOnSheet } from "../../book/areas";
import type { Cell } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { invalidArgument } from "../refusals";
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

const holdsSomething = ({ value, formula }: Cell): boolean => value !== null || formula !== null;

/** The smallest area that holds what is used within another; null where nothing is. */
export function usedWithin(sheet: Sheet, limit: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of sheet.cells(limit)) {
    if (valuesOnly && !holdsSomething(cell)) continue;
    const area = cellArea(row, column);
    used = used === null ? area : around(used, area);
  }
  return used;
}
