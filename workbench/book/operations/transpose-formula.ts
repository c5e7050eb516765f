import type { RangeA1 } from "@borgar/fx";
import { sheetColumns, sheetRows } from "../area";
import { refuse } from "./refuse";
import { mapRanges } from "../formulas/references";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula as it is pasted with rows and columns exchanged: what was so far below it is now so far to its right. */
export const transposeFormula = (formula: string, from: Cell, to: Cell): string =>
  mapRanges(formula, (range) => {
    const { top, left, bottom, right, $top, $left, $bottom, $right } = range;
    const fixed = [$top, $left, $bottom, $right].filter((isFixed) => isFixed === true).length;
    if (fixed === 4) return range;
    const [lastRow, lastColumn] = [bottom ?? null, right ?? null];
    if (fixed > 0 || top === null || left === null || lastRow === null || lastColumn === null)
      return refuse("transposedReferences");
    const turned = {
      top: to.row + left - from.column,
      left: to.column + top - from.row,
      bottom: to.row + lastColumn - from.column,
      right: to.column + lastRow - from.row,
    };
    return isOnSheet(turned) ? { ...range, ...turned } : null;
  });

const isOnSheet = ({ top, left, bottom, right }: Record<keyof Corners, number>): boolean =>
  top >= 0 && left >= 0 && bottom < sheetRows && right < sheetColumns;

type Corners = Pick<RangeA1, "top" | "left" | "bottom" | "right">;
