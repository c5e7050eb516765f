import type { Area } from "../book/area";
import { columnLetters, parseAddress } from "../book/address";
import { lastColumn, lastRow } from "../book/areas";
import { UnreadableFile } from "./unreadable-file";

/** The area a ref attribute names. */
export const parseRef = (ref: string): Area => {
  const area = parseAddress(ref)?.area;
  if (area === undefined) throw new UnreadableFile(`${ref} is no range of cells.`);
  return area;
};

/** The areas of a sqref attribute, separated by blanks. */
export const parseSqref = (sqref: string): readonly Area[] =>
  sqref.trim().split(/\s+/).filter(Boolean).map(parseRef);

const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The area by its corners, also for whole rows and columns: A1:A1048576. */
export const formatRef = (area: Area): string => {
  const first = corner(area.row, area.column);
  const last = corner(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
};

export const formatSqref = (areas: readonly Area[]): string => areas.map(formatRef).join(" ");
