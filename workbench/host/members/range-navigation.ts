import { rangeImage } from "./pictures";
import { spills } from "./spills";
import { traces } from "./traces";
import { type Area, sheetColumns, sheetRows } from "../../book/area";
import {
  around,
  cellArea,
  containsArea,
  intersection,
  lastColumn,
  lastRow,
  overlaps,
} from "../../book/areas";
import { surroundingRegion } from "../../book/surrounding-region";
import { type Arguments, flagArgument, integerArgument, isAbsent } from "../model/arguments";
import type { MethodsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt, rangeOrAddress, usedWithin } from "./find-range";
import { getExtendedRange, getRangeEdge } from "./range-edge";
import { visibleView } from "./range-view-members";
import { getSpecialCells, regionOf } from "./special-cells";

type To = (area: Area, args: Arguments) => Area;

const to = (where: To) => (self: RangeRef, args: Arguments, session: Session) =>
  rangeAt(session, self.sheetId, where(areaOf(self), args));

const both =
  (where: (one: Area, other: Area) => Area | null) =>
  (self: RangeRef, args: Arguments, session: Session) => {
    const other = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
    if (other.sheetId !== self.sheetId)
      throw invalidArgument("The ranges are on different worksheets.");
    const area = where(areaOf(self), areaOf(other));
    if (area === null) throw itemNotFound("intersection");
    return rangeAt(session, self.sheetId, area);
  };

/** A count of rows or columns beside a range: negative ones lie on the other side. */
const countArgument = (args: Arguments): number =>
  isAbsent(args[0]) ? 1 : integerArgument(args, 0, "count");

/** The last corner moves; beyond the first one, the range goes on from there to the other side. */
const resized: To = (area, args) => {
  const { row, column } = area;
  const toRow = lastRow(area) + integerArgument(args, 0, "deltaRows");
  const toColumn = lastColumn(area) + integerArgument(args, 1, "deltaColumns");
  return around(cellArea(row, column), cellArea(toRow, toColumn));
};

const absoluteSize: To = (area, args) => ({
  ...area,
  rows: integerArgument(args, 0, "numRows"),
  columns: integerArgument(args, 1, "numColumns"),
});

const offset: To = (area, args) => ({
  ...area,
  row: area.row + integerArgument(args, 0, "rowOffset"),
  column: area.column + integerArgument(args, 1, "columnOffset"),
});

const rowOf: To = (area, args) => {
  const row = integerArgument(args, 0, "row");
  if (row < 0 || row >= area.rows) throw invalidArgument(`The range has no row ${row}.`);
  return { ...area, row: area.row + row, rows: 1 };
};

const columnOf: To = (area, args) => {
  const column = integerArgument(args, 0, "column");
  if (column < 0 || column >= area.columns)
    throw invalidArgument(`The range has no column ${column}.`);
  return { ...area, column: area.column + column, columns: 1 };
};

function getUsedRange(self: RangeRef, args: Arguments, session: Session) {
  const sheet = sheetOf(session, self.sheetId);
  const used = usedWithin(sheet, areaOf(self), flagArgument(args, 0, false));
  if (used === null) throw itemNotFound("used range");
  return rangeAt(session, self.sheetId, used);
}

/** The merged areas that touch the range, as one object of several areas. */
function getMergedAreas(self: RangeRef, _args: Arguments, session: Session) {
  const merges = sheetOf(session, self.sheetId).merges;
  const touching = merges.filter((merge) => overlaps(merge, areaOf(self)));
  return touching.length === 0
    ? null
    : objectReference("RangeAreas", regionOf(session, self.sheetId, touching));
}

function getTables(self: RangeRef, args: Arguments, session: Session) {
  const whole = flagArgument(args, 0, false);
  const touches = whole ? containsArea : overlaps;
  const tables = sheetOf(session, self.sheetId).tables.filter(({ area }) =>
    touches(areaOf(self), area),
  );
  return objectReference(
    "TableScopedCollection",
    tables.map(({ id }) => ({ tableId: id })),
  );
}

export const rangeNavigation: MethodsOf<"Range"> = {
  GetBoundingRect: both(around),
  GetIntersection: both(intersection),
  GetCell: to(({ row, column }, args) =>
    cellArea(row + integerArgument(args, 0, "row"), column + integerArgument(args, 1, "column")),
  ),
  GetRow: to(rowOf),
  GetColumn: to(columnOf),
  GetOffsetRange: to(offset),
  GetResizedRange: to(resized),
  GetAbsoluteResizedRange: to(absoluteSize),
  GetEntireRow: to((area) => ({ ...area, column: 0, columns: sheetColumns })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rows: sheetRows })),
  GetImage: { needs: "calculated", run: rangeImage },
  GetLastCell: to((area) => cellArea(lastRow(area), lastColumn(area))),
  GetLastRow: to((area) => ({ ...area, row: lastRow(area), rows: 1 })),
  GetLastColumn: to((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  GetRowsBelow: to((area, args) => ({
    ...area,
    row: lastRow(area) + 1,
    rows: countArgument(args),
  })),
  GetRowsAbove: to((area, args) => ({
    ...area,
    row: area.row - countArgument(args),
    rows: countArgument(args),
  })),
  GetColumnsAfter: to((area, args) => ({
    ...area,
    column: lastColumn(area) + 1,
    columns: countArgument(args),
  })),
  GetColumnsBefore: to((area, args) => ({
    ...area,
    column: area.column - countArgument(args),
    columns: countArgument(args),
  })),
  GetUsedRange: { needs: "calculated", run: getUsedRange },
  GetSurroundingRegion: (self, _args, session) => {
    const { sheetId } = self;
    return rangeAt(session, sheetId, surroundingRegion(sheetOf(session, sheetId), areaOf(self)));
  },
  GetMergedAreasOrNullObject: { since: "1.13", run: getMergedAreas },
  GetExtendedRange: { since: "1.13", needs: "calculated", run: getExtendedRange },
  GetRangeEdge: { since: "1.13", needs: "calculated", run: getRangeEdge },
  ...spills,
  ...traces,
  GetSpecialCells: { needs: "calculated", run: getSpecialCells },
  GetTables: getTables,
  GetVisibleView: {
    needs: "calculated",
    run: (self, _args, session) => visibleView(self, session),
  },
};
