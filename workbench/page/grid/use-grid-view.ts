import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Sheet } from "../../book/sheet";
import type { BookVersion } from "../book-watch";
import { extentOf, headerHeight, layOutSheet, type Extent, type Geometry } from "./geometry";
import type { PageSize } from "../keys/move-selection";
import type { Place } from "./place";
import { scrollToShow } from "./scroll-to-show";
import { visibleSpan, type Span } from "./visible-span";

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface Spans {
  readonly rows: Span;
  readonly columns: Span;
}

export interface GridView {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly geometry: Geometry;
  readonly spans: Spans;
  onScroll(): void;
  /** Scrolls as little as possible until the cell is seen. */
  reveal(place: Place): void;
  readonly page: PageSize;
  /** Makes sure that the cell can be scrolled to. */
  reach(place: Place): void;
}

const spansOf = ({ rows, columns, frozen, headerWidth }: Geometry, view: View): Spans => ({
  rows: visibleSpan(rows, frozen.rows, view.top, view.height - headerHeight),
  columns: visibleSpan(columns, frozen.columns, view.left, view.width - headerWidth),
});

const pageOf = ({ rows, columns, frozen, headerWidth }: Geometry, view: View): PageSize => ({
  rows:
    rows.indexAt(view.top + view.height - headerHeight) -
    rows.indexAt(view.top + frozen.height) -
    1,
  columns:
    columns.indexAt(view.left + view.width - headerWidth) -
    columns.indexAt(view.left + frozen.width) -
    1,
});

const sameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/** The window on the sheet: where it is scrolled to and what must be drawn in it. */
export const useGridView = (sheet: Sheet, version: BookVersion): GridView => {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1280, height: 800 });
  const [reached, setReached] = useState<Extent>({ rows: 150, columns: 26 });
  const { rows, columns } = extentOf(sheet, reached);
  const geometry = useMemo(
    () => layOutSheet(sheet, { rows, columns }),
    // A sheet is one object all its life; the versions say when it must be laid out anew: texts that wrap make rows higher.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, rows, columns, version.structure, version.content],
  );
  const spans = useMemo(() => spansOf(geometry, view), [geometry, view]);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = {
      top: box.scrollTop,
      left: box.scrollLeft,
      width: box.clientWidth,
      height: box.clientHeight,
    };
    const wanted = spansOf(geometry, next);
    const isSame = sameSpan(wanted.rows, spans.rows) && sameSpan(wanted.columns, spans.columns);
    if (!isSame) setView(next);
  }, [geometry, spans]);

  useLayoutEffect(() => {
    const watch = new ResizeObserver(look);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, [look]);

  const reach = useCallback(({ row, column }: Place) => {
    setReached((now) =>
      row < now.rows && column < now.columns
        ? now
        : { rows: Math.max(now.rows, row + 1), columns: Math.max(now.columns, column + 1) },
    );
  }, []);

  const reveal = useCallback(
    (place: Place) => {
      if (scroller.current) scrollTo(scroller.current, geometry, place);
    },
    [geometry],
  );

  const page = pageOf(geometry, view);
  return { scroller, geometry, spans, page, onScroll: look, reveal, reach };
};

const scrollTo = (box: HTMLDivElement, geometry: Geometry, { row, column }: Place): void => {
  const { rows, columns, frozen, headerWidth } = geometry;
  box.scrollTop = scrollToShow(rows, row, frozen.rows, {
    scroll: box.scrollTop,
    length: box.clientHeight - headerHeight,
  });
  box.scrollLeft = scrollToShow(columns, column, frozen.columns, {
    scroll: box.scrollLeft,
    length: box.clientWidth - headerWidth,
  });
};
