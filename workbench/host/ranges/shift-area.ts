import type { Area } from "../../book/area";

/** Whole rows or columns inserted before, or deleted from, an index. */
export interface Shift {
  readonly what: "rows" | "columns";
  readonly how: "insert" | "delete";
  readonly first: number;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function insertInto({ start, length }: Span, { first, count }: Shift): Span {
  if (first <= start) return { start: start + count, length };
  return first < start + length ? { start, length: length + count } : { start, length };
}

function deleteFrom({ start, length }: Span, { first, count }: Shift): Span {
  const before = Math.max(0, Math.min(count, start - first));
  const from = Math.max(first, start);
  const to = Math.min(first + count, start + length);
  return { start: start - before, length: length - Math.max(0, to - from) };
}

/** Where the cells of an area are afterwards; nothing is left of it when rows or columns are 0. */
export function shiftArea(area: Area, shift: Shift): Area {
  const move = shift.how === "insert" ? insertInto : deleteFrom;
  if (shift.what === "rows") {
    const { start, length } = move({ start: area.row, length: area.rows }, shift);
    return { ...area, row: start, rows: length };
  }
  const { start, length } = move({ start: area.column, length: area.columns }, shift);
  return { ...area, column: start, columns: length };
}
