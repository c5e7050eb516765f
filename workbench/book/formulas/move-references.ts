import type { RangeA1 } from "@borgar/fx";
import { areaOfRange } from "../address";
import type { Area } from "../area";
import { containsArea, containsCell, lastColumn, lastRow, overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";
import { mapNamedRanges, type NamedRange } from "./references";
import { type FormulaPlace, rewriteFormulas } from "./rewrite-formulas";

/** Cells that were cut, and where they are now. */
export interface CellMove {
  readonly from: { readonly sheet: WorkSheet; readonly area: Area };
  readonly to: { readonly sheet: WorkSheet; readonly area: Area };
}

/**
 * Points every formula of the book that meant cells that have moved at their new place; what meant the cells they came
 * to lie on becomes #REF!. The formulas that moved mean what they meant before.
 */
export const moveReferences = (state: BookState, move: CellMove): void =>
  rewriteFormulas(state, (formula, at) =>
    mapNamedRanges(formula, (named) => {
      // Relative in a rule or a name, it is an offset from wherever that is used: nothing moves it.
      if (at.cell === null && !isAbsolute(named.range)) return named;
      const before = meant(state, move, named, at);
      if (before === undefined) return named;
      const after = placeAfter(before, move);
      return after && spelt(after, before, named, at);
    }),
  );

interface Meant {
  readonly sheet: WorkSheet;
  readonly range: RangeA1;
}

const isAbsolute = ({ $top, $bottom, $left, $right }: RangeA1): boolean =>
  [$top, $bottom, $left, $right].every((edge) => edge === true);

/** What the range meant where the formula stood before the move. */
const meant = (
  state: BookState,
  { from, to }: CellMove,
  { range, sheetName }: NamedRange,
  { sheet, cell }: FormulaPlace,
): Meant | undefined => {
  if (sheetName !== null) {
    const named = state.sheetNamed(sheetName);
    return named && { sheet: named, range };
  }
  if (sheet === null) return undefined;
  const hasMoved = sheet === to.sheet && cell && containsCell(to.area, cell.row, cell.column);
  return { sheet: hasMoved ? from.sheet : sheet, range };
};

/** Where it is now, null where something else lies on it. */
const placeAfter = ({ sheet, range }: Meant, { from, to }: CellMove): Meant | null => {
  const area = areaOfRange(range);
  const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
  if (sheet === from.sheet && containsArea(from.area, area))
    return { sheet: to.sheet, range: shifted(shifted(range, rowEdges, down), columnEdges, right) };
  if (sheet === to.sheet && containsArea(to.area, area)) return null;
  if (sheet !== from.sheet || sheet !== to.sheet || !overlaps(from.area, area))
    return { sheet, range };
  return { sheet, range: stretched(range, from.area, down, right) };
};

type Edges = readonly ["top", "bottom"] | readonly ["left", "right"];
const rowEdges: Edges = ["top", "bottom"];
const columnEdges: Edges = ["left", "right"];

/** Edges of whole rows and columns stay open. */
const shifted = (range: RangeA1, [first, last]: Edges, by: number): RangeA1 => {
  const [start, end] = [range[first], range[last]];
  if (by === 0 || typeof start !== "number" || typeof end !== "number") return range;
  return { ...range, [first]: start + by, [last]: end + by };
};

/** A range whose first or last rows (columns) have moved up or down (left or right) as a whole still reaches to them. */
const stretched = (range: RangeA1, cut: Area, down: number, right: number): RangeA1 => {
  const area = areaOfRange(range);
  const holdsColumns = cut.column <= area.column && lastColumn(cut) >= lastColumn(area);
  const holdsRows = cut.row <= area.row && lastRow(cut) >= lastRow(area);
  if (right === 0 && holdsColumns)
    return withEdge(range, rowEdges, { first: cut.row, last: lastRow(cut), by: down });
  if (down === 0 && holdsRows)
    return withEdge(range, columnEdges, { first: cut.column, last: lastColumn(cut), by: right });
  return range;
};

const withEdge = (
  range: RangeA1,
  [first, last]: Edges,
  moved: { readonly first: number; readonly last: number; readonly by: number },
): RangeA1 => {
  const [start, end] = [range[first], range[last]];
  if (typeof start !== "number" || typeof end !== "number") return range;
  const after = {
    first: moved.first <= start ? start + moved.by : start,
    last: moved.last >= end ? end + moved.by : end,
  };
  return after.first > after.last ? range : { ...range, [first]: after.first, [last]: after.last };
};

/** How the formula says it where it stands now: a sheet's name stays where there was one, and comes where one is needed. */
const spelt = (
  after: Meant,
  before: Meant,
  { sheetName }: NamedRange,
  { sheet }: FormulaPlace,
): NamedRange => {
  const { range } = after;
  if (sheetName === null)
    return { range, sheetName: after.sheet === sheet ? null : after.sheet.name };
  return { range, sheetName: after.sheet === before.sheet ? sheetName : after.sheet.name };
};
