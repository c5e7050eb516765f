import { useMemo } from "react";
import type { GridView } from "./use-grid-view";
import type { Columns } from "../look/lay-out-row";
import { shownIn } from "./visible-span";

interface Shown {
  readonly rows: readonly number[];
  readonly columns: Columns;
  readonly frozenRows: readonly number[];
  readonly frozenColumns: Columns;
}

/** The numbers of the rows and columns to draw. The same lists come back until the window shows others. */
export const useShown = ({ geometry, spans }: GridView): Shown => {
  const { rows, columns, frozen } = geometry;
  const { first: top, last: bottom } = spans.rows;
  const { first: left, last: right } = spans.columns;
  const shownRows = useMemo(() => shownIn(rows, { first: top, last: bottom }), [rows, top, bottom]);
  const frozenRows = useMemo(
    () => shownIn(rows, { first: 0, last: frozen.rows - 1 }),
    [rows, frozen.rows],
  );
  const frozenColumns = useMemo(
    () => ({ before: [], own: shownIn(columns, { first: 0, last: frozen.columns - 1 }) }),
    [columns, frozen.columns],
  );
  const shownColumns = useMemo(
    () => ({
      before: left === frozen.columns ? frozenColumns.own : [],
      own: shownIn(columns, { first: left, last: right }),
    }),
    [columns, left, right, frozen.columns, frozenColumns],
  );
  return { rows: shownRows, columns: shownColumns, frozenRows, frozenColumns };
};
