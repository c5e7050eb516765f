import { remembering } from "@tanping/ooxml/remembering";
import type { ShownFont } from "./shown-styles";

/** points: what is smaller no reader of a page can read. */
const smallest = 4;

/** Below this contrast (WCAG 2.1, 1.4.3) letters cannot be told from their ground; our own palest text has 7. */
const leastContrast = 1.5;

/** Fonts whose letters are signs. */
const symbols = /dings|symbol|marlett|mdl2|icons|emoji|ornament|barcode|code ?(39|128)|mt extra/i;

export const isOfSymbols = (font: string): boolean => symbols.test(font);

export const isTiny = (size: number): boolean => size < smallest;

/** What a channel of "#RRGGBB", whose two digits begin at that place, adds to the relative luminance (WCAG 2.1). */
const lightOf = (color: string, at: number): number => {
  const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = remembering(
  (color) => 0.2126 * lightOf(color, 1) + 0.7152 * lightOf(color, 3) + 0.0722 * lightOf(color, 5),
);

const contrast = (one: string, other: string): number => {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

/** Whether letters of this colour are lost on this ground; letters without a colour are black. */
export const isLost = ({ color }: ShownFont, ground: string): boolean =>
  contrast(color ?? "#000000", ground) < leastContrast;
