import type { Area } from "../../book/area";
import { overlaps } from "../../book/areas";
import { refuse } from "../../book/operations/refuse";
import { Refused } from "../../book/refused";
import { type Arguments, flagArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, valueJson } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";

function columnsArgument(value: unknown, { columns }: Area): readonly number[] {
  const isColumn = (column: unknown): column is number =>
    Number.isInteger(column) && Number(column) >= 0 && Number(column) < columns;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isColumn))
    throw invalidArgument("columns must name at least one column of the range by its offset.");
  return value;
}

/** Rows alike in these columns but for capital letters are the same; the first of them stays. */
function keptRows(self: RangeRef, body: Area, columns: readonly number[], session: Session) {
  const sheet = sheetOf(session, self.sheetId);
  const seen = new Set<string>();
  return Array.from({ length: body.rows }, (_, down) => body.row + down).filter((row) => {
    const values = columns.map((column) =>
      valueJson(sheet.cell(row, body.column + column)?.value ?? null),
    );
    const key = JSON.stringify(values).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Removes rows that repeat an earlier one; those below move up within the range, and its end is left blank. */
export function removeDuplicates(self: RangeRef, args: Arguments, session: Session) {
  const { book } = session;
  const area = areaOf(self);
  const { name, protection, merges } = sheetOf(session, self.sheetId);
  if (protection !== null) refuse("sheetProtected", name);
  if (merges.some((merge) => overlaps(merge, area)))
    throw new Refused("InvalidOperation", "Rows with merged cells are not compared.");
  const columns = columnsArgument(args[0], area);
  const header = Number(flagArgument(args, 1, false));
  const body = { ...area, row: area.row + header, rows: area.rows - header };
  const kept = keptRows(self, body, columns, session);
  const blockAt = (row: number) => ({ sheetId: self.sheetId, area: { ...body, row, rows: 1 } });
  kept.forEach((from, index) => {
    const to = body.row + index;
    if (from !== to) book.fillFrom(blockAt(from), blockAt(to), "all", "add-in");
  });
  const removed = body.rows - kept.length;
  const end = { ...body, row: body.row + kept.length, rows: removed };
  if (removed > 0) book.clear(self.sheetId, end, "all", "add-in");
  return objectReference("RemoveDuplicatesResult", { removed, uniqueRemaining: kept.length });
}

export const removeDuplicatesResultMembers: MembersOf<"RemoveDuplicatesResult"> = {
  scalars: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
