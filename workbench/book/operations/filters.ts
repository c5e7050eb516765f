import type { Area } from "../area";
import { lastColumn, lastRow } from "../areas";
import { type Filter, showingAll } from "../filter";
import { type Shift, shiftLine, shiftLineSet } from "../formulas/shift";
import type { BookState } from "../state/book-state";
import type { Table } from "../table";
import { requireAllowed } from "./guard";
import { refuse } from "./refuse";
import { existingTable } from "./tables";

/** Sets what a table's filter shows; a protected sheet allows it where filters may be used. */
export const setTableFilter = (state: BookState, id: string, filter: Filter): void => {
  const { sheet, table } = existingTable(state, id);
  requireAllowed(sheet, "allowAutoFilter");
  if (!table.showFilterButton || !table.showHeaders) refuse("tableWithoutFilter", table.name);
  state.alter(sheet, {
    tables: sheet.tables.map((one) => (one === table ? { ...one, filter } : one)),
  });
  state.tell({ kind: "viewChanged" });
};

/** The filter after the shift. One whose last criterion went with its column shows every row. */
export const shiftFilter = ({ criteria, hiddenRows }: Filter, shift: Shift): Filter => {
  if (shift.what === "rows") return { criteria, hiddenRows: shiftLineSet(hiddenRows, shift) };
  const moved = [...criteria].flatMap(([column, texts]) => {
    const to = shiftLine(column, shift);
    return to === null ? [] : [[to, texts] as const];
  });
  const isLost = criteria.size > 0 && moved.length === 0;
  return isLost ? showingAll : { criteria: new Map(moved), hiddenRows };
};

/** The filter a table keeps when it is resized, and the rows left outside, which stay hidden by themselves. */
export const keptFilter = (
  { filter }: Table,
  area: Area,
): { readonly filter: Filter; readonly left: readonly number[] } => {
  const rows = [...filter.hiddenRows];
  const isInside = (row: number): boolean => row >= area.row && row <= lastRow(area);
  const criteria = [...filter.criteria].filter(
    ([column]) => column >= area.column && column <= lastColumn(area),
  );
  return {
    filter: { criteria: new Map(criteria), hiddenRows: new Set(rows.filter(isInside)) },
    left: rows.filter((row) => !isInside(row)),
  };
};
