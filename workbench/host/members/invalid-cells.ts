import { cellsOf, intersection } from "../../book/areas";
import type { Arguments } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { firstOf } from "./region-style";
import { mergeCells, regionOf } from "./special-cells";

type Place = readonly [row: number, column: number];

/** The cells of a range whose values their validation would not let in. */
function invalidIn(range: RangeRef, session: Session): Place[] {
  const sheet = sheetOf(session, range.sheetId);
  return sheet.validations.flatMap((validation) =>
    validation.areas
      .flatMap((area) => intersection(area, areaOf(range)) ?? [])
      .flatMap((area) => [...cellsOf(area)])
      .filter(([row, column]) => !session.book.isValid({ sheetId: sheet.id, row, column })),
  );
}

/** True or false for all cells of a region, null where some are valid and some are not. */
export function isValid(region: Region, session: Session): boolean | null {
  const invalid = region.flatMap((range) => invalidIn(range, session)).length;
  const cells = region.map(areaOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return invalid === 0 ? true : invalid === cells ? false : null;
}

/** The invalid cells of a region as one object of several areas. */
export function getInvalidCells(region: Region, _args: Arguments, session: Session) {
  const cells = region.flatMap((range) => invalidIn(range, session));
  return objectReference(
    "RangeAreas",
    regionOf(session, firstOf(region).sheetId, mergeCells(cells)),
  );
}
