import type { Sheet } from "../../book/sheet";
import { stacked } from "../../book/style";
import type { Place } from "../grid/place";
import { wholeDigits } from "./fit-number";
import type { LookAt } from "./look-at";
import type { Measure } from "./measure-text";

/** Pixels that Excel leaves beside a number it makes room for. */
const padding = 7;

/**
 * The width in pixels that a number asks for when it is typed, null for anything else: texts run over, formulas and merged
 * cells never widen a column, and General does without decimals where there is no room for them.
 */
export const typedWidth = (
  sheet: Sheet,
  { row, column }: Place,
  { lookAt, measure }: { readonly lookAt: LookAt; readonly measure: Measure },
): number | null => {
  const cell = sheet.cell(row, column);
  if (typeof cell?.value !== "number" || cell.formula !== null) return null;
  const { text, style, shorten } = lookAt(row, column);
  if (sheet.mergeAt(row, column) || style.shrinkToFit || style.rotation === stacked) return null;
  const needed = shorten && !Number.isInteger(cell.value) ? shorten(wholeDigits(text)) : text;
  return Math.ceil(measure(needed, style)) + style.indent * 9 + padding;
};
