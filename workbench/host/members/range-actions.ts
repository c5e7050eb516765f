import {
  type Arguments,
  flagArgument,
  integerArgument,
  isAbsent,
  wordArgument,
} from "../model/arguments";
import type { MethodsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";
import { calculatePart } from "./calculate-part";
import { autoFill } from "./auto-fill";
import {
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from "./cell-properties";
import { copyFrom, moveTo } from "./copy-from";
import { find, replaceAll } from "./find-texts";
import { deleteRange, insertRange } from "./insert-and-delete";
import { outlineMethods } from "./outline-members";
import { removeDuplicates } from "./remove-duplicates";

/** Empties a range, or takes its formats. */
export function clearRange(self: RangeRef, args: Arguments, { book }: Session): void {
  const words = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
  const applyTo = isAbsent(args[0]) ? "All" : wordArgument(args[0], words, "applyTo");
  const at = { sheetId: self.sheetId, area: areaOf(self) };
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    book.setHyperlink(at, null, "add-in");
    if (applyTo === "RemoveHyperlinks") book.clear(at.sheetId, at.area, "formats", "add-in");
    return;
  }
  const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
  book.clear(self.sheetId, areaOf(self), what[applyTo], "add-in");
}

function select(self: RangeRef, _args: Arguments, { book }: Session): void {
  const area = areaOf(self);
  if (book.activeSheet.id !== self.sheetId) book.activate(self.sheetId, "add-in");
  book.select(self.sheetId, area, { row: area.row, column: area.column });
}

function validateArraySize(self: RangeRef, args: Arguments): void {
  const { rows, columns } = areaOf(self);
  const [givenRows, givenColumns] = [
    integerArgument(args, 0, "rows"),
    integerArgument(args, 1, "columns"),
  ];
  if (givenRows !== rows || givenColumns !== columns)
    throw invalidArgument(
      `An array of ${givenRows} × ${givenColumns} does not fit a range of ${rows} × ${columns}.`,
    );
}

export const rangeActions: MethodsOf<"Range"> = {
  AutoFill: { needs: "calculated", run: autoFill },
  Calculate: calculatePart("Range.Calculate"),
  Clear: clearRange,
  CopyFrom: { needs: "calculated", run: copyFrom },
  MoveTo: { since: "1.11", needs: "calculated", run: moveTo },
  Find: {
    needs: "calculated",
    run: (self, args, session) =>
      find({ sheetId: self.sheetId, within: areaOf(self) }, args, session),
  },
  Insert: insertRange,
  Delete: deleteRange,
  Merge: (self, args, { book }) =>
    book.merge(
      self.sheetId,
      areaOf(self),
      flagArgument(args, 0, false) ? "rows" : "whole",
      "add-in",
    ),
  Unmerge: (self, _args, { book }) => book.unmerge(self.sheetId, areaOf(self), "add-in"),
  RemoveDuplicates: { needs: "calculated", run: removeDuplicates },
  ReplaceAll: (self, args, session) =>
    replaceAll({ sheetId: self.sheetId, within: areaOf(self) }, args, session),
  Select: select,
  GetCellProperties: getCellProperties,
  GetColumnProperties: getLineProperties("column"),
  GetRowProperties: getLineProperties("row"),
  SetCellProperties: setCellProperties,
  SetColumnProperties: setLineProperties("column"),
  SetRowProperties: setLineProperties("row"),
  ...outlineMethods,
  SetDirty: () => undefined,
  _KeepReference: (self, _args, session) => {
    sheetOf(session, self.sheetId);
    session.ranges.keep(objectReference("Range", self));
  },
  _ValidateArraySize: validateArraySize,
};
