import type { Area } from "../cells/address";
import { areaAround } from "./area-around";
import { joinAreas } from "./join-areas";
import type { Look } from "./looks";

/** An area and the look its cells are given. */
export interface PlacedLook {
  readonly area: Area;
  readonly look: Look;
}

/**
 * Looks in an order that says less: areas of one look become one where they stand side by side, or where all between
 * them is given its own look later. The cells to keep are not given another look even for a while.
 */
export const layLooks = (
  looks: readonly PlacedLook[],
  keep: readonly PlacedLook[],
): readonly PlacedLook[] => {
  const wanted = looksByCell(looks);
  let laid = joined(looks);
  for (let next = shorter(laid, wanted, keep); next; next = shorter(laid, wanted, keep))
    laid = next;
  return laid;
};

/** The areas of each look, joined where they stand side by side. */
export const joined = (looks: readonly PlacedLook[]): readonly PlacedLook[] =>
  [...new Set(looks.map(({ look }) => look))].flatMap((look) =>
    joinAreas(looks.filter((its) => its.look === look).map(({ area }) => area)).map((area) => ({
      area,
      look,
    })),
  );

/** The same with one area less: it lies around two of the same look, beneath all others. */
const shorter = (
  laid: readonly PlacedLook[],
  wanted: ReadonlyMap<string, Look>,
  keep: readonly PlacedLook[],
): readonly PlacedLook[] | null => {
  for (const [index, { look, area: one }] of laid.entries())
    for (const other of laid.slice(index + 1)) {
      if (other.look !== look) continue;
      const around = { look, area: areaAround(one, other.area) };
      const covered = looksByCell([around]);
      if ([...covered.keys()].some((cell) => !wanted.has(cell))) continue;
      if ([...looksByCell(keep)].some(([cell, kept]) => kept !== look && covered.has(cell)))
        continue;
      const rest = laid.filter((its) => its !== other && its !== laid[index]);
      const outcome = looksByCell([around, ...rest]);
      if ([...wanted].every(([cell, its]) => outcome.get(cell) === its)) return [around, ...rest];
    }
  return null;
};

/** The look that every cell ends with, by "row,column". */
export const looksByCell = (looks: readonly PlacedLook[]): ReadonlyMap<string, Look> => {
  const outcome = new Map<string, Look>();
  for (const { area, look } of looks)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        outcome.set(`${row},${column}`, look);
  return outcome;
};
