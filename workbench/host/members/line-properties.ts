import type { Arguments } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";
import { rangeFormatMembers } from "./format-members";

/** Rows or columns of a range, one by one, and the one property of their format that is implemented. */
interface Lines {
  readonly count: (range: RangeRef) => number;
  readonly line: (range: RangeRef, index: number) => RangeRef;
  readonly size: "RowHeight" | "ColumnWidth";
}

const rows: Lines = {
  count: (range) => areaOf(range).rows,
  line: (range, index) => {
    const area = areaOf(range);
    return { ...range, area: { ...area, row: area.row + index, rows: 1 } };
  },
  size: "RowHeight",
};

const columns: Lines = {
  count: (range) => areaOf(range).columns,
  line: (range, index) => {
    const area = areaOf(range);
    return { ...range, area: { ...area, column: area.column + index, columns: 1 } };
  },
  size: "ColumnWidth",
};

const members = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

const set =
  ({ count, line, size }: Lines) =>
  (self: RangeRef, [given]: Arguments, session: Session): void => {
    if (!Array.isArray(given) || given.length !== count(self))
      throw invalidArgument(`The properties must be an array of ${count(self)} objects.`);
    const name = size.charAt(0).toLowerCase() + size.slice(1);
    given.forEach((properties: unknown, index) => {
      for (const [member, format] of members(properties)) {
        if (member !== "format") throw notImplemented(`Setting ${member} of lines at once`);
        for (const [property, value] of members(format)) {
          if (property !== name) throw notImplemented(`Setting ${property} of lines at once`);
          rangeFormatMembers.scalars?.[size]?.set?.([line(self, index)], value, session);
        }
      }
    });
  };

/** The widths of the columns, one by one; nothing else of them is implemented. */
export const getColumnProperties = (self: RangeRef, [asked]: Arguments, session: Session) => {
  for (const [member, format] of members(asked)) {
    if (member !== "format") throw notImplemented(`Telling ${member} of columns`);
    for (const [property] of members(format))
      if (property !== "columnWidth") throw notImplemented(`Telling ${property} of columns`);
  }
  const { column, columns: count } = areaOf(self);
  const sheet = sheetOf(session, self.sheetId);
  return Array.from({ length: count }, (_, index) => ({
    format: { columnWidth: sheet.columnWidth(column + index) },
  }));
};

export const setRowProperties = set(rows);
export const setColumnProperties = set(columns);
