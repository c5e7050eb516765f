import type { Area } from "../../book/area";
import type { Place } from "../grid/place";

/**
 * The first cells of every copy a paste makes: several where the selection is a whole multiple of the block,
 * else one at the selection's first cell.
 */
export const pastePlaces = (block: Area, selection: Area): Place[] => {
  const fits = selection.rows % block.rows === 0 && selection.columns % block.columns === 0;
  if (!fits) return [{ row: selection.row, column: selection.column }];
  const places: Place[] = [];
  for (let row = 0; row < selection.rows; row += block.rows) {
    for (let column = 0; column < selection.columns; column += block.columns) {
      places.push({ row: selection.row + row, column: selection.column + column });
    }
  }
  return places;
};
