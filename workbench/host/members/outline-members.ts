import { sheetColumns, sheetRows } from "../../book/area";
import type { Lines } from "../../book/operations/lines";
import { type Arguments, integerArgument, wordArgument } from "../model/arguments";
import type { MethodsOf } from "../model/class-table";
import type { OnSheet } from "../model/object-reference";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";

/** The rows or the columns of a range, as an add-in groups them. */
function linesOf(self: RangeRef, args: Arguments): Lines {
  const option = wordArgument(args[0], ["ByRows", "ByColumns"] as const, "groupOption");
  const { row, rows, column, columns } = areaOf(self);
  return option === "ByRows"
    ? { what: "rows", first: row, count: rows }
    : { what: "columns", first: column, count: columns };
}

/** The lines to group: whole rows only by rows, whole columns only by columns. */
function groupedLines(self: RangeRef, args: Arguments): Lines {
  const lines = linesOf(self, args);
  const { rows, columns } = areaOf(self);
  const isAcross = lines.what === "rows" ? rows === sheetRows : columns === sheetColumns;
  if (isAcross) throw invalidArgument("Whole rows are grouped by rows, whole columns by columns.");
  return lines;
}

/** Groups of a range's rows or columns. */
export const outlineMethods: MethodsOf<"Range"> = {
  Group: {
    since: "1.10",
    run: (self, args, { book }) =>
      book.outline.group(self.sheetId, groupedLines(self, args), "add-in"),
  },
  Ungroup: {
    since: "1.10",
    run: (self, args, { book }) =>
      book.outline.ungroup(self.sheetId, linesOf(self, args), "add-in"),
  },
  HideGroupDetails: {
    since: "1.10",
    run: (self, args, { book }) =>
      book.outline.setDetails(self.sheetId, linesOf(self, args), "hidden", "add-in"),
  },
  ShowGroupDetails: {
    since: "1.10",
    run: (self, args, { book }) =>
      book.outline.setDetails(self.sheetId, linesOf(self, args), "shown", "add-in"),
  },
};

/** Shows a sheet's rows and columns up to a level each; 0 leaves them as they are. */
export function showOutlineLevels({ sheetId }: OnSheet, args: Arguments, { book }: Session): void {
  for (const [index, what] of (["rows", "columns"] as const).entries()) {
    const level = integerArgument(args, index, `${what} level`);
    if (level < 0 || level > 8) throw invalidArgument("A level of an outline is from 0 to 8.");
    if (level > 0) book.outline.showLevels(sheetId, what, level, "add-in");
  }
}
