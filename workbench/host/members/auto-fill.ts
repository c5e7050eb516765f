import type { Area } from "../../book/area";
import { containsArea, isSameArea, lastColumn, lastRow } from "../../book/areas";
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

/** The step of constants that are numbers in even steps; null where the line is to be repeated. */
function stepOf(self: RangeRef, line: Line, type: FillType, session: Session): number | null {
  const sheet = sheetOf(session, self.sheetId);
  const cells = cellsAlong(line.source).map(([row, column]) => sheet.cell(row, column));
  const numbers = cells.map((cell) => (cell?.formula === null ? cell.value : null));
  const [first, second] = numbers;
  if (typeof first !== "number") {
    const isText = numbers.some((value) => typeof value === "string" && /\d$/.test(value));
    if (isText) throw notImplemented("Range.autoFill of texts that end in a number");
    return null;
  }
  if (second === undefined) return type === "FillSeries" ? 1 : null;
  const step = Number(second) - first;
  const isEven = numbers.every((value, index) => value === first + step * index);
  if (!isEven) throw notImplemented("Range.autoFill of numbers in uneven steps");
  return step;
}

function continueLine(self: RangeRef, line: Line, step: number, session: Session): void {
  const sheet = sheetOf(session, self.sheetId);
  const [from] = cellsAlong(line.source);
  const start = Number(from === undefined ? 0 : sheet.cell(...from)?.value);
  const length = cellsAlong(line.source).length;
  cellsAlong(line.rest).forEach(([row, column], index) => {
    const content = { value: start + step * (length + index) };
    session.book.write(self.sheetId, { row, column, rows: 1, columns: 1 }, [[content]], "add-in");
  });
}

/** Goes on with the range as the fill handle does: even numbers go on, all else is repeated. */
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
    const step = goesOn ? stepOf(self, line, type, session) : null;
    const block = (area: Area) => ({ sheetId: self.sheetId, area });
    session.book.fillFrom(block(line.source), block(line.rest), what, "add-in");
    if (step !== null) continueLine(self, line, step, session);
  }
}
