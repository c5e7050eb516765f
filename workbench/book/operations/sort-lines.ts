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
/** What is sorted as a whole: rows by a column, or columns by a row. */
export type Lines = "rows" | "columns";

/** A row or column with what stands where the sort looks. */
interface Line {
  readonly from: number;
  readonly key: Value;
  readonly cells: readonly (Cell | undefined)[];
}

interface Sorting {
  readonly lines: Lines;
  /** The column that rows are sorted by, or the row that columns are, counted on the sheet. */
  readonly by: number;
  readonly order: Order;
}

/** Sorts whole rows or columns of the area by one line across them: numbers, text, FALSE, TRUE, errors; blanks last in either order. */
export const sortLines = (
  state: BookState,
  at: { sheetId: string; area: Area },
  sorting: Sorting,
  origin: Origin,
): void => {
  const { area } = at;
  const { lines, by, order } = sorting;
  const sheet = state.place(at.sheetId, area);
  requireAllowed(sheet, "allowSort");
  requireUnlocked(sheet, area);
  const [first, last] =
    lines === "rows" ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
  if (by < first || by > last) refuse("sortedByOutside");
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse("sortedMerges");
  if (filteredRows(sheet).some((row) => row >= area.row && row <= lastRow(area)))
    refuse("sortedFiltered");
  const sorted = linesOf(sheet, area, sorting).toSorted((one, other) =>
    compareValues(one.key, other.key, order),
  );
  sorted.forEach((line, nth) => placeLine(state, sheet, area, { lines, line, nth }));
  updateTableHeaders(state, sheet, area);
  state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
  state.tell({ kind: `${lines}Sorted`, sheetId: sheet.id, area, origin });
};

/** The lines of the area that hold something, and those between them. */
const linesOf = (sheet: WorkSheet, area: Area, { lines, by }: Sorting): readonly Line[] => {
  const used = sheet.usedArea();
  const isRows = lines === "rows";
  const [start, all, across] = isRows
    ? [area.row, area.rows, area.columns]
    : [area.column, area.columns, area.rows];
  const usedEnd = used && (isRows ? used.row + used.rows : used.column + used.columns);
  const count = Math.max(0, Math.min(all, (usedEnd ?? start) - start));
  const cellOf = (line: number, cross: number) =>
    isRows ? sheet.store.get(line, cross) : sheet.store.get(cross, line);
  const firstCross = isRows ? area.column : area.row;
  return Array.from({ length: count }, (_, nth) => ({
    from: start + nth,
    key: cellOf(start + nth, by)?.value ?? null,
    cells: Array.from({ length: across }, (__, cross) => cellOf(start + nth, firstCross + cross)),
  }));
};

/** A formula that changes its row or column keeps pointing at its own, as Excel has it. */
const placeLine = (
  state: BookState,
  sheet: WorkSheet,
  area: Area,
  { lines, line, nth }: { lines: Lines; line: Line; nth: number },
): void => {
  const isRows = lines === "rows";
  const by = (isRows ? area.row : area.column) + nth - line.from;
  if (by === 0) return;
  const [down, right] = isRows ? [by, 0] : [0, by];
  line.cells.forEach((cell, cross) => {
    const formula = cell?.formula ?? null;
    const moved =
      cell === undefined || formula === null
        ? cell
        : { ...cell, formula: state.calculator.moveFormula(formula, down, right) };
    const [row, column] = isRows ? [nth, cross] : [cross, nth];
    state.put(sheet, area.row + row, area.column + column, moved);
  });
};

const text = new Intl.Collator("zh-CN", { sensitivity: "accent" });

/** Which of two values comes first: numbers, text, FALSE, TRUE, errors; blanks last in either order. */
export const compareValues = (one: Value, other: Value, order: Order): number => {
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
