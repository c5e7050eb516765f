import { parseA1Ref, stringifyA1Ref, tokenize, tokenTypes } from "@borgar/fx";
import type { PlainBook, PlainCell, PlainSheet } from "./plain-book";

/** The cells of a reference, and the title of its sheet, "" for the formula's own. */
export interface Reference {
  readonly title: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The sides of a reference that are relative to the formula's own cell. */
export type Relative = Readonly<Record<"top" | "left" | "bottom" | "right", boolean>>;

/** Where a reference points instead; null where its cells are gone. */
export type Redirect = (reference: Reference, relative: Relative) => Reference | null;

/** The formula with every reference to cells changed. */
export const redirected = (formula: string, redirect: Redirect): string =>
  tokenize(formula)
    .map(({ type, value }) => {
      const parsed =
        type === tokenTypes.REF_RANGE ? parseA1Ref(value, { allowNamed: false }) : null;
      if (!parsed || !("range" in parsed) || !parsed.range) return value;
      const { range, context } = parsed;
      const { top, left, bottom, right } = range;
      if (
        typeof top !== "number" ||
        typeof left !== "number" ||
        typeof bottom !== "number" ||
        typeof right !== "number"
      )
        return value;
      const before = { title: context?.at(-1) ?? "", top, left, bottom, right };
      const after = redirect(before, {
        top: !range.$top,
        left: !range.$left,
        bottom: !range.$bottom,
        right: !range.$right,
      });
      if (after === null) return "#REF!";
      if (JSON.stringify(after) === JSON.stringify(before)) return value;
      const { title, ...cells } = after;
      const moved = { range: { ...range, ...cells } };
      return stringifyA1Ref(title === "" ? moved : { ...moved, context: [title] });
    })
    .join("");

const rewritten = (cell: PlainCell, rewrite: (formula: string) => string): PlainCell =>
  typeof cell.content === "string" && cell.content.startsWith("=")
    ? { ...cell, content: rewrite(cell.content) }
    : cell;

/** Rewrites every formula of the book, told the sheet it stands on; that of a name stands on none. */
export const rewriteFormulas = (
  book: PlainBook,
  rewrite: (formula: string, sheet: PlainSheet | null) => string,
): void => {
  for (const sheet of book.sheets)
    sheet.cells = sheet.cells.map((row) =>
      row.map((cell) => rewritten(cell, (formula) => rewrite(formula, sheet))),
    );
  for (const [name, formula] of book.names) book.names.set(name, rewrite(formula, null));
};

/** A cell as it is copied or sorted so many rows and columns away. */
export const movedCell = (cell: PlainCell, rows: number, columns: number): PlainCell =>
  rewritten(cell, (formula) =>
    redirected(formula, (at, relative) => ({
      title: at.title,
      top: relative.top ? at.top + rows : at.top,
      left: relative.left ? at.left + columns : at.left,
      bottom: relative.bottom ? at.bottom + rows : at.bottom,
      right: relative.right ? at.right + columns : at.right,
    })),
  );
