import type { Area } from "../area";
import { cellArea, cellsOf, containsCell, overlaps } from "../areas";
import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import type { Origin } from "../event";
import { moveReferences } from "../formulas/move-references";
import { clearArea } from "../operations/clear-area";
import { copyCells } from "../operations/copy-cells";
import type { Block } from "../operations/fill-from";
import { writeContents } from "../operations/write-contents";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";

/** Pastes a block that was cut: it moves, and tables take it in. */
export const moveCells = (edits: Transactions, from: Block, at: CellPlace): Entered =>
  entering(() => {
    edits.run("user", () => {
      const grow = (sheet: Sheet, area: Area): void => growTables(edits, sheet, area);
      move(edits.state, { from, at, grow }, "user");
    });
    return { kind: "entered" };
  });

/** Moves a block as an add-in does. */
export const moveBlock = (state: BookState, from: Block, at: CellPlace, origin: Origin): void =>
  move(state, { from, at, grow: () => undefined }, origin);

interface Move {
  readonly from: Block;
  readonly at: CellPlace;
  readonly grow: (sheet: Sheet, area: Area) => void;
}

/**
 * A block moves with everything on it and leaves blanks behind. Formulas, names and rules that meant its cells mean
 * them still.
 */
const move = (state: BookState, { from, at, grow }: Move, origin: Origin): void => {
  const area = { ...from.area, row: at.row, column: at.column };
  const contents = contentsOf(state.sheetById(from.sheetId), from.area);
  copyCells(state, from, at, origin);
  grow(state.sheetById(at.sheetId), area);
  writeContents(state, { sheetId: at.sheetId, area }, contents, origin);
  for (const left of leftBehind(from, { sheetId: at.sheetId, area }))
    clearArea(state, { sheetId: from.sheetId, area: left }, "all", origin);
  moveReferences(state, {
    from: { sheet: state.sheetById(from.sheetId), area: from.area },
    to: { sheet: state.sheetById(at.sheetId), area },
  });
};

const contentsOf = (sheet: Sheet, area: Area): Content[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = sheet.cell(area.row + row, area.column + column);
      if (cell?.formula) return { formula: cell.formula };
      return { value: cell?.value ?? null, quoted: cell?.quoted ?? false };
    }),
  );

/** The parts of the block's old place that its new one does not cover. */
const leftBehind = (from: Block, to: Block): readonly Area[] =>
  from.sheetId !== to.sheetId || !overlaps(from.area, to.area)
    ? [from.area]
    : [...cellsOf(from.area)]
        .filter(([row, column]) => !containsCell(to.area, row, column))
        .map(([row, column]) => cellArea(row, column));
