import type { Area } from "../cells/address";

const end = (from: number, count: number) => from + count;

/** Whether the outer area holds every cell of the inner one. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  end(outer.row, outer.rows) >= end(inner.row, inner.rows) &&
  end(outer.column, outer.columns) >= end(inner.column, inner.columns);
