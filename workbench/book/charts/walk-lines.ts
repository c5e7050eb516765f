import type { Sheet } from "../sheet";

type Along = "rows" | "columns";

/** Points that a line takes on the screen. */
const shownSize = (sheet: Sheet, along: Along, line: number): number => {
  if (along === "rows") return sheet.isRowHidden(line) ? 0 : sheet.rowHeight(line);
  return sheet.isColumnHidden(line) ? 0 : sheet.columnWidth(line);
};

/** A place along rows or columns: the line it lies in, and points from that line's beginning. */
export interface LinePlace {
  readonly line: number;
  readonly inside: number;
}

/** Where a walk over lines begins, how many points it goes, and to which line it belongs where it ends between two. */
interface Walk {
  readonly first: number;
  readonly points: number;
  readonly between: "the line before" | "the line behind";
}

/** The place where a walk over a sheet's lines ends. */
export const walkLines = (
  sheet: Sheet,
  along: Along,
  { first, points, between }: Walk,
): LinePlace => {
  let [line, left] = [first, points];
  const isBeyond = (size: number) => (between === "the line before" ? left > size : left >= size);
  while (isBeyond(shownSize(sheet, along, line))) {
    left -= shownSize(sheet, along, line);
    line += 1;
  }
  return { line, inside: left };
};

/** Points from the sheet's edge to a place. */
export const pointsTo = (sheet: Sheet, along: Along, { line, inside }: LinePlace): number => {
  let points = inside;
  for (let before = 0; before < line; before += 1) points += shownSize(sheet, along, before);
  return points;
};
