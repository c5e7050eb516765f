import { headerHeight, type Geometry } from "./geometry";
import type { Place } from "./place";

/** A point in the grid's window, from its top left corner, headers included. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cell under a point, and how far from its upper left corner that is, in CSS pixels. */
export interface PlaceUnder extends Place {
  readonly right: number;
  readonly down: number;
}

/** The cell under a point: frozen ones stay where they are, the others have been scrolled. */
export const placeAt = (
  geometry: Geometry,
  scroll: { readonly top: number; readonly left: number },
  { x, y }: Point,
): PlaceUnder => {
  const { rows, columns, frozen, headerWidth } = geometry;
  const across = x - headerWidth;
  const down = y - headerHeight;
  const [ofRows, ofColumns] = [
    down < frozen.height ? down : down + scroll.top,
    across < frozen.width ? across : across + scroll.left,
  ];
  const [row, column] = [rows.indexAt(ofRows), columns.indexAt(ofColumns)];
  return {
    row,
    column,
    right: ofColumns - columns.offset(column),
    down: ofRows - rows.offset(row),
  };
};
