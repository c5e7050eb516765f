import type { Area } from "../area";
import { lastColumn, lastRow, overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import type { Cell } from "../cell";
import type { Origin } from "../event";
import { filteredRows } from "../filtered-rows";
import { requireAllowed, requireUnlocked } from "./guard";
import { refuse } from "./refuse";
import { updateTableHeaders } from "./table-headers";
import { isError, type Value } from "../value";
import type { WorkSheet } from "../state/work-sheet";

export type Order = "ascending" | "descending";
type Row = {
  readonly from: number;
  readonly key: Value;
  readonly cells: readonly (Cell | undefined)[];
};

/** Sorts whole rows of the area by one column: numbers, text, FALSE, TRUE, errors; blanks last in either order. */
export const sortRows = (
  state: BookState,
  at: { sheetId: string; area: Area },
  by: { column: number; order: Order },
  origin: Origin,
): void => {
  const { area } = at;
  const sheet = state.place(at.sheetId, area);
  requireAllowed(sheet, "allowSort");
  requireUnlocked(sheet, area);
  if (by.column < area.column || by.column > lastColumn(area)) refuse("sortedByOutside");
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse("sortedMerges");
  if (filteredRows(sheet).some((row) => row >= area.row && row <= lastRow(area)))
    refuse("sortedFiltered");
  const rows = rowsOf(sheet, area, by.column);
  const sorted = rows.toSorted((one, other) => compare(one.key, other.key, by.order));
  sorted.forEach((row, down) => placeRow(state, sheet, area, { row, to: area.row + down }));
  updateTableHeaders(state, sheet, area);
  state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
  state.tell({ kind: "rowsSorted", sheetId: sheet.id, area, origin });
};

const rowsOf = (sheet: WorkSheet, area: Area, column: number): readonly Row[] => {
  const used = sheet.usedArea();
  const end = used === null ? area.row : Math.min(area.row + area.rows, used.row + used.rows);
  return Array.from({ length: Math.max(0, end - area.row) }, (_, down) => ({
    from: area.row + down,
    key: sheet.store.get(area.row + down, column)?.value ?? null,
    cells: Array.from({ length: area.columns }, (_, right) =>
      sheet.store.get(area.row + down, area.column + right),
    ),
  }));
};

/** A formula that changes rows keeps pointing at its own row, as Excel has it. */
const placeRow = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  { row, to }: { row: Row; to: number },
): void => {
  if (row.from === to) return;
  row.cells.forEach((cell, right) => {
    const formula = cell?.formula ?? null;
    const moved =
      cell === undefined || formula === null
        ? cell
        : { ...cell, formula: state.calculator.moveFormula(formula, to - row.from, 0) };
    state.put(sheet, to, area.column + right, moved);
  });
};

const text = new Intl.Collator("zh-CN", { sensitivity: "accent" });

const compare = (one: Value, other: Value, order: Order): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const ascending = rank(one) - rank(other) || compareAlike(one, other);
  return order === "ascending" ? ascending : -ascending;
};

const rank = (value: Value): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return isError(value) ? 3 : 2;
};

const compareAlike = (one: Value, other: Value): number =>
  typeof one === "string" && typeof other === "string"
    ? text.compare(one, other)
    : isError(one)
      ? 0
      : Number(one) - Number(other);
