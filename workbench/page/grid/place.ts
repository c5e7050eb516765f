import type { Area } from "../../book/area";
import { areaBetween } from "../../book/areas";

/** A cell's place on its sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rectangle with these two opposite corners. */
export const rectangle = (a: Place, b: Place): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
  );
