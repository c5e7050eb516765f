import { headerHeight, type Geometry } from "./geometry";
import type { Place } from "./place";

/** A point in the grid's window, from its top left corner, headers included. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cell under a point: frozen ones stay where they are, the others have been scrolled. */
export const placeAt = (
  geometry: Geometry,
  scroll: { readonly top: number; readonly left: number },
  { x, y }: Point,
): Place => {
  const { rows, columns, frozen, headerWidth } = geometry;
  const across = x - headerWidth;
  const down = y - headerHeight;
  return {
    row: rows.indexAt(down < frozen.height ? down : down + scroll.top),
    column: columns.indexAt(across < frozen.width ? across : across + scroll.left),
  };
};
