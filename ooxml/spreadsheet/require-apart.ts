import { UnreadablePackage } from "../unreadable-package";
import type { Area } from "./area";

const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Requires that no two areas of one kind have cells in common; throws UnreadablePackage. */
export const requireApart = (what: string, areas: readonly Area[]): void => {
  let open: Area[] = [];
  let end = Infinity;
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    if (area.row >= end) {
      open = open.filter(({ row, rows }) => row + rows > area.row);
      end = open.reduce((least, { row, rows }) => Math.min(least, row + rows), Infinity);
    }
    if (open.some((other) => overlaps(area, other)))
      throw new UnreadablePackage("ambiguous", `Two ${what} have the same cells.`);
    open.push(area);
    end = Math.min(end, area.row + area.rows);
  }
};
