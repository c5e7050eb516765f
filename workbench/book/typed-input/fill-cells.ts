import type { Area } from "../area";
import { around, cellsOf } from "../areas";
import type { Content } from "../content";
import type { Block } from "../operations/fill-from";
import { besideOf, repeatCells } from "../operations/repeat-cells";
import { seriesOf } from "../operations/series-of";
import { writeContents } from "../operations/write-contents";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";
import type { Filling } from "./filling";
import { fillShownRows } from "./fill-shown-rows";
import { growTables } from "./grow-tables";

/**
 * Goes on with a block as Ctrl+D and the fill handle do, with all that belongs to its cells; its formulas are shifted
 * along.
 */
export const fillCells = (edits: Transactions, from: Block, filling: Filling): Entered =>
  entering(() => {
    const { state } = edits;
    edits.run("user", () => {
      const filled = besideOf(from.area, filling.side, filling.count);
      const sheet = state.sheetById(from.sheetId);
      if (hasFilteredRow(sheet, around(from.area, filled))) fillShownRows(state, from, filling);
      else fillAll(state, from, filling);
      growTables(edits, sheet, filled);
    });
    return { kind: "entered" };
  });

const hasFilteredRow = (sheet: Sheet, { row, rows }: Area): boolean => {
  for (let one = row; one < row + rows; one += 1) if (sheet.isRowFiltered(one)) return true;
  return false;
};

const fillAll = (state: BookState, from: Block, filling: Filling): void => {
  repeatCells(state, from, filling, "user");
  if (filling.constants === "series")
    for (const line of linesOf(from.area, filling)) continueLine(state, from.sheetId, line);
};

/** One row or column of the block, and the cells it goes on into. */
interface Line {
  readonly source: Area;
  readonly rest: Area;
}

const linesOf = (source: Area, { side, count }: Filling): readonly Line[] => {
  const isDown = side === "down" || side === "up";
  return Array.from({ length: isDown ? source.columns : source.rows }, (_, index) => {
    const line = isDown
      ? { ...source, column: source.column + index, columns: 1 }
      : { ...source, row: source.row + index, rows: 1 };
    return { source: line, rest: besideOf(line, side, count) };
  });
};

const continueLine = (state: BookState, sheetId: string, line: Line): void => {
  const sheet = state.sheetById(sheetId);
  const system = state.book.date1904 ? "1904" : "1900";
  const cells = [...cellsOf(line.source)].map(([row, column]) => sheet.cell(row, column));
  const series = seriesOf(cells, system, "repeated");
  if (series === null) return;
  const { rest, source } = line;
  const contents = Array.from({ length: rest.rows }, (_, down): Content[] =>
    Array.from({ length: rest.columns }, (_, right) => ({
      value: series(rest.row - source.row + down + (rest.column - source.column) + right),
    })),
  );
  writeContents(state, { sheetId, area: rest }, contents, "user");
};
