import type { Area } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import type { Side } from "../../book/operations/repeat-cells";
import type { Place } from "../grid/place";

/** Which way and how far a block goes on when its handle is drawn to a cell: the way it is furthest. Null inside it. */
export const fillTo = (
  block: Area,
  { row, column }: Place,
): { readonly side: Side; readonly count: number } | null => {
  const reaches: readonly { readonly side: Side; readonly count: number }[] = [
    { side: "down", count: row - lastRow(block) },
    { side: "up", count: block.row - row },
    { side: "right", count: column - lastColumn(block) },
    { side: "left", count: block.column - column },
  ];
  const furthest = reaches.reduce((one, other) => (other.count > one.count ? other : one));
  return furthest.count > 0 ? furthest : null;
};
