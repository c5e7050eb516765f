import type { Axis } from "./axis";

/** Row or column numbers from first to last, both included; empty when last < first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Scrolling less than this many rows or columns does not draw anything new. */
const step = 8;

/**
 * Which rows (or columns) after the frozen ones must be drawn so that the viewport is full, with one step
 * more on both sides: a small scroll changes nothing, and text that runs over from just outside is seen.
 */
export const visibleSpan = (axis: Axis, frozen: number, scroll: number, viewport: number): Span => {
  const first = axis.indexAt(scroll + axis.offset(frozen));
  const last = axis.indexAt(scroll + viewport);
  return {
    first: Math.max(frozen, (Math.floor(first / step) - 1) * step),
    last: Math.min(axis.count - 1, (Math.ceil((last + 1) / step) + 1) * step),
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
