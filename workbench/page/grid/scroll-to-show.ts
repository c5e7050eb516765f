import type { Axis } from "./axis";

/** The scroll position nearest to the present one that shows the row (or column) whole. */
export const scrollToShow = (
  axis: Axis,
  index: number,
  frozen: number,
  view: { readonly scroll: number; readonly length: number },
): number => {
  if (index < frozen) return view.scroll;
  const start = axis.offset(index) - axis.offset(frozen);
  const end = axis.offset(index + 1) - view.length;
  if (start < view.scroll) return start;
  return end > view.scroll ? Math.min(end, start) : view.scroll;
};
