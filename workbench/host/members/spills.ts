import type { Area } from "../../book/area";
import { cellArea } from "../../book/areas";
import type { MethodsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { rangeAt } from "./find-range";

/** Whether every cell of a range shows an array of several cells, or none does; null where they differ. */
export function hasSpill(self: RangeRef, session: Session): boolean | null {
  const area = areaOf(self);
  const sheet = sheetOf(session, self.sheetId);
  const isSpilled = (row: number, column: number): boolean => {
    const spill = sheet.spillAt(row, column);
    return spill !== undefined && spill.rows * spill.columns > 1;
  };
  const used = sheet.usedArea("valuesOnly");
  if (isUnbounded(area) || used === null) return used === null ? false : null;
  const first = isSpilled(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isSpilled(row, column) !== first) return null;
  return first;
}

/** The cells filled by the array that the range's only cell begins or shows. */
function spillOf(self: RangeRef, session: Session): Area {
  const { row, column, rows, columns } = areaOf(self);
  const spill =
    rows === 1 && columns === 1 ? sheetOf(session, self.sheetId).spillAt(row, column) : undefined;
  if (spill === undefined) throw itemNotFound("spill of the range");
  return spill;
}

/** Where arrays begin and end. */
export const spills: MethodsOf<"Range"> = {
  GetSpillParent: {
    since: "1.12",
    needs: "calculated",
    run: (self, _args, session) => {
      const { row, column } = spillOf(self, session);
      return rangeAt(session, self.sheetId, cellArea(row, column));
    },
  },
  GetSpillingToRange: {
    since: "1.12",
    needs: "calculated",
    run: (self, _args, session) => {
      const spill = spillOf(self, session);
      const { row, column } = areaOf(self);
      if (row !== spill.row || column !== spill.column) throw itemNotFound("array formula");
      return rangeAt(session, self.sheetId, spill);
    },
  },
};
