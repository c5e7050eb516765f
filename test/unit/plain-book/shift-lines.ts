import type { Area } from "../../../src/cells/address";
import { redirected, rewriteFormulas, type Reference } from "./rewrite-formulas";
import { emptyCell, type PlainBook, type PlainCell, type PlainSheet } from "./plain-book";

/** Whole rows or columns that are put in before a line, or taken out from it on. */
export interface Shift {
  readonly do: "insert" | "delete";
  readonly what: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** Where the lines from one to another stand afterwards; null where none of them is left. */
const shiftedSpan = (
  { do: act, first, count }: Shift,
  from: number,
  to: number,
): readonly [number, number] | null => {
  if (act === "insert") return [from < first ? from : from + count, to < first ? to : to + count];
  const end = first + count;
  if (from >= first && to < end) return null;
  const start = from < first ? from : Math.max(first, from - count);
  return [start, to < first ? to : to < end ? first - 1 : to - count];
};

const shiftedReference = (shift: Shift, at: Reference): Reference | null => {
  const isRows = shift.what === "rows";
  const span = isRows
    ? shiftedSpan(shift, at.top, at.bottom)
    : shiftedSpan(shift, at.left, at.right);
  if (!span) return null;
  const [from, to] = span;
  return isRows ? { ...at, top: from, bottom: to } : { ...at, left: from, right: to };
};

const shiftedArea = (shift: Shift, area: Area): Area | null => {
  const { row, column, rows, columns } = area;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const moved = shiftedReference(shift, { title: "", top: row, left: column, bottom, right });
  return (
    moved && {
      row: moved.top,
      column: moved.left,
      rows: moved.bottom - moved.top + 1,
      columns: moved.right - moved.left + 1,
    }
  );
};

/** Puts whole lines into a sheet or takes them out; everything in the book that points at the sheet follows. */
export const shiftLines = (book: PlainBook, sheet: PlainSheet, shift: Shift): void => {
  const { title } = sheet;
  rewriteFormulas(book, (formula, own) =>
    redirected(formula, (reference) =>
      reference.title === title || (reference.title === "" && own === sheet)
        ? shiftedReference(shift, reference)
        : reference,
    ),
  );
  sheet.cells = shiftedCells(sheet, shift);
  sheet.highlights = sheet.highlights.flatMap((area) => shiftedArea(shift, area) ?? []);
  sheet.hidden[shift.what] = sheet.hidden[shift.what].flatMap(
    (line) => shiftedSpan(shift, line, line)?.[0] ?? [],
  );
  book.lists = book.lists.flatMap((table) => {
    if (table.title !== title) return [table];
    const area = shiftedArea(shift, table.area);
    return area ? [{ ...table, area }] : [];
  });
  if (book.table?.title === title) {
    const area = shiftedArea(shift, book.table.area);
    book.table = area && { ...book.table, area };
  }
};

/** A new line looks and takes what the line before it does; the first one is as any cell. */
const newCell = (before: PlainCell | undefined): PlainCell => {
  const { format, locked, accepts } = before ?? emptyCell;
  return { ...emptyCell, format, locked, accepts };
};

const shiftedCells = ({ cells }: PlainSheet, shift: Shift): PlainSheet["cells"] => {
  const { what, first, count } = shift;
  const taken = shift.do === "delete" ? count : 0;
  const added = Array.from({ length: count - taken });
  if (what === "columns")
    return cells.map((row) =>
      row.toSpliced(first, taken, ...added.map(() => newCell(row[first - 1]))),
    );
  const above = cells[first - 1] ?? (cells[0] ?? []).map(() => emptyCell);
  return cells.toSpliced(first, taken, ...added.map(() => above.map(newCell)));
};
