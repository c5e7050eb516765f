import type { Axis } from "./axis";

/** Row or column numbers from first to last, both included; empty when last < first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Scrolling less than this many rows or columns does not draw anything new. */
const step = 8;

/**
 * Which rows (or columns) below the frozen ones must be drawn so that the viewport is full,
 * in whole steps, so that a small scroll changes nothing.
 */
export const visibleSpan = (
  axis: Axis,
  frozen: number,
  scroll: number,
  viewport: number,
): Span => {
  const first = axis.indexAt(scroll + axis.offset(frozen));
  const last = axis.indexAt(scroll + viewport);
  return {
    first: Math.max(frozen, Math.floor(first / step) * step),
    last: Math.min(axis.count - 1, Math.ceil((last + 1) / step) * step),
  };
};

/** The members of a span that are not hidden. */
export const shownIn = (axis: Axis, span: Span): number[] => {
  const shown: number[] = [];
  for (let index = span.first; index <= span.last; index++) {
    if (axis.size(index) > 0) shown.push(index);
  }
  return shown;
};
