import type { SourceCell } from "../../tabular/source";

/** A full-width space is as wide as two others. */
const widthOf = (space: string): number => (space === "\u3000" || space === "\u2003" ? 2 : 1);

/** How far a text is indented by the white space before it, in spaces; a single one may be a slip and is none. */
export const indentOf = (cell: SourceCell | undefined): number => {
  if (typeof cell !== "string" || (cell.codePointAt(0) ?? 33) === cell.trimStart().codePointAt(0))
    return 0;
  const [space = ""] = /^\s+/.exec(cell) ?? [];
  const width = [...space].reduce((sum, its) => sum + widthOf(its), 0);
  return width < 2 ? 0 : width;
};
