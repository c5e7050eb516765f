import type { CSSProperties } from "react";
import type { Area } from "../../book/area";
import type { RowSource } from "../look/lay-out-row";

/** Where cells lie on their part of the grid, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const boxOf = ({ rows, columns }: RowSource, area: Area): Box => {
  const left = columns.offset(area.column);
  const top = rows.offset(area.row);
  return {
    left,
    top,
    width: columns.offset(area.column + area.columns) - left,
    height: rows.offset(area.row + area.rows) - top,
  };
};

/** The frame lies on the lines around the cells, half inside and half outside, but never under the headers. */
export const frame = ({ left, top, width, height }: Box): CSSProperties => {
  const [x, y] = [Math.max(left - 2, 0), Math.max(top - 2, 0)];
  return { left: x, top: y, width: left + width + 1 - x, height: top + height + 1 - y };
};
