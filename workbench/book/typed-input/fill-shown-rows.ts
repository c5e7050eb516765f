import type { Area } from "../area";
import { copyCells } from "../operations/copy-cells";
import type { Block } from "../operations/fill-from";
import { besideOf, repeatCells } from "../operations/repeat-cells";
import type { BookState } from "../state/book-state";
import type { Filling } from "./filling";

/** Fills as Excel does where a filter hides rows: it copies shown rows into shown rows, by turns, and leaves the others. */
export const fillShownRows = (state: BookState, from: Block, filling: Filling): void => {
  const { sheetId, area } = from;
  const { side, count } = filling;
  const sheet = state.sheetById(sheetId);
  const shownOf = ({ row, rows }: Area): readonly number[] => {
    const all = Array.from({ length: rows }, (_, down) => row + down);
    const shown = all.filter((one) => !sheet.isRowFiltered(one));
    return side === "up" ? shown.toReversed() : shown;
  };
  const blocks = shownOf(area).map((row) => ({ sheetId, area: { ...area, row, rows: 1 } }));
  if (side === "left" || side === "right") {
    for (const block of blocks) repeatCells(state, block, filling, "user");
    return;
  }
  shownOf(besideOf(area, side, count)).forEach((row, index) => {
    const block = blocks[index % blocks.length];
    if (block) copyCells(state, block, { sheetId, row, column: area.column }, "user");
  });
};
