import type { Area } from "../area";
import { cellsOf } from "../areas";
import type { Content } from "../content";
import type { Block } from "../operations/fill-from";
import { besideOf, repeatCells, type Side } from "../operations/repeat-cells";
import { seriesOf } from "../operations/series-of";
import { writeContents } from "../operations/write-contents";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";

/** Where a block goes on, how far, and whether constants go on as series or are repeated. */
export interface Filling {
  readonly side: Side;
  readonly count: number;
  readonly constants: "series" | "repeated";
}

/**
 * Goes on with a block as Ctrl+D and the fill handle do, with all that belongs to its cells; its formulas are shifted
 * along.
 */
export const fillCells = (edits: Transactions, from: Block, filling: Filling): Entered =>
  entering(() => {
    const { state } = edits;
    edits.run("user", () => {
      repeatCells(state, from, filling, "user");
      if (filling.constants === "series")
        for (const line of linesOf(from.area, filling)) continueLine(edits, from.sheetId, line);
      const filled = besideOf(from.area, filling.side, filling.count);
      growTables(edits, state.sheetById(from.sheetId), filled);
    });
    return { kind: "entered" };
  });

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

const continueLine = ({ state }: Transactions, sheetId: string, line: Line): void => {
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
