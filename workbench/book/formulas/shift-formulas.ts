import type { RangeA1 } from "@borgar/fx";
import type { BookState } from "../state/book-state";
import { mapRanges } from "./references";
import { rewriteFormulas } from "./rewrite-formulas";
import { type Shift, shiftRange } from "./shift";
import type { WorkSheet } from "../state/work-sheet";

/** Rewrites, in the whole book, references to a sheet whose rows or columns are about to shift. */
export const shiftFormulas = (state: BookState, shifted: WorkSheet, shift: Shift): void => {
  const wanted = shifted.name.toLowerCase();
  rewriteFormulas(state, (formula, at) =>
    mapRanges(formula, (range, sheetName) => {
      const isMeant =
        sheetName === null ? at.sheet === shifted : sheetName.toLowerCase() === wanted;
      const isAnchored = at.sheet !== null || isAbsolute(range, shift);
      return isMeant && isAnchored ? shiftRange(range, shift) : range;
    }),
  );
};

/** A relative reference in a name is an offset from wherever the name is used: nothing shifts it. */
const isAbsolute = (range: RangeA1, { what }: Shift): boolean =>
  what === "rows"
    ? range.$top === true && range.$bottom === true
    : range.$left === true && range.$right === true;
