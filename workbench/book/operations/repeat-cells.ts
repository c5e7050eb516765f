import type { Area } from "../area";
import { around } from "../areas";
import type { Origin } from "../event";
import type { BookState } from "../state/book-state";
import { copyCells } from "./copy-cells";

/** Which way a block goes on. */
export type Side = "down" | "right" | "up" | "left";

/** The area of as many rows or columns right beside a block. */
export const besideOf = (block: Area, side: Side, count: number): Area => {
  if (side === "down") return { ...block, row: block.row + block.rows, rows: count };
  if (side === "right") return { ...block, column: block.column + block.columns, columns: count };
  if (side === "up") return { ...block, row: block.row - count, rows: count };
  return { ...block, column: block.column - count, columns: count };
};

/** Repeats a block beside itself, with all that belongs to its cells, until it reaches so many rows or columns further. */
export const repeatCells = (
  state: BookState,
  from: { readonly sheetId: string; readonly area: Area },
  to: { readonly side: Side; readonly count: number },
  origin: Origin,
): void => {
  const { sheetId } = from;
  let block = from.area;
  for (let left = to.count; left > 0;) {
    // What was filled is copied along: the more there is, the fewer copies are left to make.
    const count = Math.min(lengthOf(block, to.side), left);
    const target = besideOf(block, to.side, count);
    copyCells(
      state,
      { sheetId, area: farPart(block, to.side, count) },
      { sheetId, ...target },
      origin,
    );
    block = around(block, target);
    left -= count;
  }
};

const lengthOf = ({ rows, columns }: Area, side: Side): number =>
  side === "down" || side === "up" ? rows : columns;

/** The rows or columns of a block that are furthest from the side: what a repetition there begins with. */
const farPart = (block: Area, side: Side, count: number): Area => {
  if (side === "down") return { ...block, rows: count };
  if (side === "right") return { ...block, columns: count };
  if (side === "up") return { ...block, row: block.row + block.rows - count, rows: count };
  return { ...block, column: block.column + block.columns - count, columns: count };
};
