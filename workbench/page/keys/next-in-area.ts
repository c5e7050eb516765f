import type { Area } from "../../book/area";
import type { Place } from "../grid/place";
import type { Direction } from "./intention";

/** The next cell of the area that is fit, along its rows or down its columns, round and round; null if there is no other. */
export const nextInArea = (
  area: Area,
  from: Place,
  direction: Direction,
  isFit: (place: Place) => boolean,
): Place | null => {
  const isBack = (at: Place): boolean => at.row === from.row && at.column === from.column;
  for (let at = after(area, from, direction); !isBack(at); at = after(area, at, direction))
    if (isFit(at)) return at;
  return null;
};

const after = (area: Area, from: Place, direction: Direction): Place => {
  const down = direction === "up" || direction === "down";
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const size = area.rows * area.columns;
  const [y, x] = [from.row - area.row, from.column - area.column];
  const position = (down ? x * area.rows + y : y * area.columns + x) + step;
  const index = (position + size) % size;
  const [major, minor] = down
    ? [Math.floor(index / area.rows), index % area.rows]
    : [index % area.columns, Math.floor(index / area.columns)];
  return { row: area.row + minor, column: area.column + major };
};
