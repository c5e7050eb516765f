import type { RangeA1 } from "@borgar/fx";
import { type Area, sheetColumns, sheetRows } from "../area";

/** Rows or columns inserted before, or deleted from, a line on. */
export interface Shift {
  readonly what: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly first: number;
  readonly count: number;
}

/** First and last line, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The last line of the axis the shift moves along. */
export const lastLine = ({ what }: Shift): number =>
  (what === "rows" ? sheetRows : sheetColumns) - 1;

/** Where a line ends up, null if it is deleted or pushed off the sheet. */
export const shiftLine = (line: number, shift: Shift): number | null => {
  if (line < shift.first) return line;
  if (shift.kind === "delete") return line < shift.first + shift.count ? null : line - shift.count;
  const moved = line + shift.count;
  return moved > lastLine(shift) ? null : moved;
};

/** Where some lines end up, without those that are gone. */
export const shiftLineSet = (lines: ReadonlySet<number>, shift: Shift): ReadonlySet<number> =>
  new Set([...lines].map((line) => shiftLine(line, shift)).filter((line) => line !== null));

/** Where a span ends up; one that reaches the sheet's end keeps reaching it. Null if nothing of it remains. */
export const shiftSpan = (span: Span, shift: Shift): Span | null => {
  const end = lastLine(shift);
  if (span.first === 0 && span.last === end) return span;
  const first = shiftLine(span.first, shift) ?? (shift.kind === "delete" ? shift.first : end + 1);
  const last = span.last === end ? end : (shiftLine(span.last, shift) ?? endAfter(shift, end));
  return first > last ? null : { first, last };
};

const endAfter = (shift: Shift, end: number): number =>
  shift.kind === "delete" ? shift.first - 1 : end;

/** The span an area has along the axis of the shift. */
export const spanOf = (area: Area, { what }: Shift): Span =>
  what === "rows"
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };

/** Where an area ends up, grown or shrunk, null if it is gone. */
export const shiftArea = (area: Area, shift: Shift): Area | null => {
  const span = shiftSpan(spanOf(area, shift), shift);
  if (span === null) return null;
  const length = span.last - span.first + 1;
  return shift.what === "rows"
    ? { ...area, row: span.first, rows: length }
    : { ...area, column: span.first, columns: length };
};

/** Areas after the shift, without those that are gone. */
export const shiftAreas = (areas: readonly Area[], shift: Shift): readonly Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);

/** Where the range of a formula ends up, the same object if nothing changes; null is #REF!. */
export const shiftRange = (range: RangeA1, shift: Shift): RangeA1 | null => {
  const isRows = shift.what === "rows";
  const [from, to] = isRows ? [range.top, range.bottom] : [range.left, range.right];
  if (from === null || to === null || to === undefined) return range;
  const span = shiftSpan({ first: Math.min(from, to), last: Math.max(from, to) }, shift);
  if (span === null) return null;
  if (span.first === Math.min(from, to) && span.last === Math.max(from, to)) return range;
  return isRows
    ? { ...range, top: span.first, bottom: span.last }
    : { ...range, left: span.first, right: span.last };
};
