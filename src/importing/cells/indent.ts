import { foldWidth } from "../../cells/fold-width";
import type { SourceCell } from "../../tabular/source";

/** A full-width space is as wide as two others. */
const widthOf = (space: string): number => (space === "\u3000" || space === "\u2003" ? 2 : 1);

/** How far a text is indented by the white space before it, in spaces; a single one may be a slip and is none. */
const spaceBefore = (text: string): number => {
  if ((text.codePointAt(0) ?? 33) === text.trimStart().codePointAt(0)) return 0;
  const [space = ""] = /^\s+/.exec(text) ?? [];
  const width = [...space].reduce((sum, its) => sum + widthOf(its), 0);
  return width < 2 ? 0 : width;
};

/** What begins a numbered text, by its rank; most texts begin otherwise, which is seen at once. */
const begins = /^[\d(（①-⑳]/;
/** 1.5吨锅炉, 1.5 MW and 1、2号机组 are no numbered texts. */
const words = String.raw`(?=\s*(?![吨万千兆米期号级台寸])\p{Script=Han}|\s+\p{Lu}\p{Ll}{2})`;
const ranks: readonly RegExp[] = [
  /^\([一二三四五六七八九十]{1,3}\)/,
  new RegExp(String.raw`^\d{1,2}[.、]${words}`, "u"),
  new RegExp(String.raw`^\d{1,2}\.(?:\d{1,2}|[A-Z])[.、]?${words}`, "u"),
  new RegExp(String.raw`^\d{1,2}(?:\.(?:\d{1,2}|[A-Z])){2,}[.、]?${words}`, "u"),
  /^\(?\d{1,2}\)/,
  /^[①-⑳]/,
];

/** How far a numbered text stands below the topmost ones, which are not indented: 一、 over （一） over 1. over 1.1 over (1). */
const rankOf = (text: string): number =>
  begins.test(text) ? 2 * (ranks.findIndex((rank) => rank.test(foldWidth(text))) + 1) : 0;

/** How far a text is indented, in spaces: by white space, or else by its number among others. */
export const indentOf = (cell: SourceCell | undefined): number =>
  typeof cell === "string" ? spaceBefore(cell) || rankOf(cell) : 0;
