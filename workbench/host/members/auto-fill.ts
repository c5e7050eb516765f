import type { Area } from "../../book/area";
import { cellArea, containsArea, isSameArea, lastColumn, lastRow } from "../../book/areas";
import { type Series, seriesOf } from "../../book/operations/series-of";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";
import { rangeOrAddress } from "./find-range";

const types = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;
const others = ["FillDays", "FillWeekdays", "FillMonths", "FillYears"] as const;
const later = ["LinearTrend", "GrowthTrend", "FlashFill"] as const;
type FillType = (typeof types)[number];

function typeArgument(value: unknown): FillType {
  if (isAbsent(value)) return "FillDefault";
  const type = wordArgument(value, [...types, ...others, ...later], "autoFillType");
  const known = types.find((one) => one === type);
  if (known === undefined) throw notImplemented(`Range.autoFill ${type}`);
  return known;
}

/** One row or column of the source, and where it goes on. */
interface Line {
  readonly source: Area;
  readonly rest: Area;
}

/** The part of the destination beyond the source, below it or to its right. */
function restOf(source: Area, destination: Area): { rest: Area; down: boolean } {
  const isStart = source.row === destination.row && source.column === destination.column;
  if (!isStart || !containsArea(destination, source))
    throw notImplemented("Range.autoFill upwards or to the left");
  if (source.columns === destination.columns) {
    const row = lastRow(source) + 1;
    return { rest: { ...source, row, rows: destination.rows - source.rows }, down: true };
  }
  if (source.rows !== destination.rows)
    throw invalidArgument("The destination must extend the range in one direction.");
  const column = lastColumn(source) + 1;
  return {
    rest: { ...source, column, columns: destination.columns - source.columns },
    down: false,
  };
}

const linesOf = (source: Area, rest: Area, down: boolean): readonly Line[] =>
  Array.from({ length: down ? source.columns : source.rows }, (_, index) => {
    const cut = (area: Area): Area =>
      down
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 };
    return { source: cut(source), rest: cut(rest) };
  });

const cellsAlong = ({ row, column, rows, columns }: Area) =>
  Array.from({ length: rows * columns }, (_, index) =>
    columns === 1 ? ([row + index, column] as const) : ([row, column + index] as const),
  );

/** How the constants of a line go on; null where the line is to be repeated. */
function seriesFor({ sheetId }: RangeRef, line: Line, type: FillType, session: Session) {
  const sheet = sheetOf(session, sheetId);
  const cells = cellsAlong(line.source).map(([row, column]) => sheet.cell(row, column));
  const system = session.book.date1904 ? "1904" : "1900";
  return seriesOf(cells, system, type === "FillSeries" ? "counted" : "repeated");
}

function continueLine(self: RangeRef, line: Line, series: Series, session: Session): void {
  const { length } = cellsAlong(line.source);
  cellsAlong(line.rest).forEach(([row, column], index) => {
    const content = { value: series(length + index) };
    session.book.write(self.sheetId, cellArea(row, column), [[content]], "add-in");
  });
}

/** Goes on with the range as the fill handle does: numbers, dates and numbered texts go on, all else is repeated. */
export function autoFill(self: RangeRef, args: Arguments, session: Session): void {
  const source = areaOf(self);
  const sheet = sheetOf(session, self.sheetId);
  const destination = isAbsent(args[0]) ? source : areaOf(rangeOrAddress(session, args[0], sheet));
  const type = typeArgument(args[1]);
  if (isSameArea(source, destination)) return;
  const { rest, down } = restOf(source, destination);
  const taken = { FillFormats: "formats", FillValues: "formulas" } as const;
  const what = type === "FillFormats" || type === "FillValues" ? taken[type] : "all";
  for (const line of linesOf(source, rest, down)) {
    const goesOn = type === "FillDefault" || type === "FillSeries" || type === "FillValues";
    const series = goesOn ? seriesFor(self, line, type, session) : null;
    const block = (area: Area) => ({ sheetId: self.sheetId, area });
    session.book.fillFrom(block(line.source), block(line.rest), what, "add-in");
    if (series !== null) continueLine(self, line, series, session);
  }
}
