import { defaultStyle } from "../../../book/style";
import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { pixelsOf, pointsOf } from "../axis";
import type { LineKind } from "../lines-with";

/** The greatest height in points, and the greatest width in digits, that Excel takes. */
export const greatest: Readonly<Record<LineKind, number>> = { rows: 409, columns: 255 };

/** Pixels of a digit, and beside all digits of a cell together. */
const digit = pixelsOf(
  pointsPerDigit({ name: defaultStyle.fontName, size: defaultStyle.fontSize }),
);
const margin = 5;

/** A size as Excel says it in its box: heights in points, widths in digits of the usual font. */
export const saidSize = (what: LineKind, points: number): number => {
  if (what === "rows") return points;
  const pixels = pixelsOf(points);
  const digits = pixels < digit + margin ? pixels / (digit + margin) : (pixels - margin) / digit;
  return Math.round(digits * 100) / 100;
};

/** The points of a size as Excel says it. */
export const pointsOfSaid = (what: LineKind, size: number): number => {
  if (what === "rows") return size;
  return pointsOf(Math.round(size < 1 ? size * (digit + margin) : size * digit + margin));
};
