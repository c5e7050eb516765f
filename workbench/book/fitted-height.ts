import type { Cell } from "./cell";

/** Points that a cell keeps free at its sides together. */
const sides = 6;
const lineSpacing = 1.35;

/** Ems that text takes, about: an ideograph is as wide as it is high. */
const emsOf = (text: string): number => {
  let ems = 0;
  for (const sign of text) ems += sign >= "\u2e80" ? 1 : 0.55;
  return ems;
};

/**
 * The height, in points, of a row that nobody gave one, as Excel fits it to wrapped texts and saves it; undefined where
 * each of them has one line. Other programs take the height of the file.
 */
export const fittedHeight = (
  cells: readonly { readonly column: number; readonly cell: Pick<Cell, "value" | "style"> }[],
  widthOf: (column: number) => number,
): number | undefined => {
  const heights = cells.map(({ column, cell: { value, style } }) => {
    if (typeof value !== "string" || !style.wrapText) return 0;
    const { fontSize: size } = style;
    const room = Math.max(size, widthOf(column) - sides);
    const lines = value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((size * emsOf(line)) / room)), 0);
    return lines > 1 ? Math.ceil(lines * lineSpacing * size + sides / 2) : 0;
  });
  const highest = Math.min(409, Math.max(0, ...heights));
  return highest > 0 ? highest : undefined;
};
