import type { Area } from "./area";
import type { Book, Content } from "./book";
import type { Alert } from "./validation";

/** What became of something the user typed. */
export type Entered =
  | { readonly kind: "entered" }
  /** Validation objects; "warning" and "information" alerts may be overridden by entering again with `insist`. */
  | { readonly kind: "invalid"; readonly alert: Alert }
  /** Protection, a malformed formula, part of an array, … with the sentence Excel would show. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

/**
 * The workings of a person's hands on a book; entry.ts implements:
 *
 * parseEntry(text, numberFormat): what Excel makes of typed text: number, percentage, date, boolean, text, formula.
 * typeEntry(book, sheetId, row, column, text, insist?): Entered. Protection, then validation, then writes; typed
 *   "" clears the cell and is not validated when ignoreBlanks.
 * pasteText(book, sheetId, row, column, text): Entered. Tab-separated block with quoted cells; protection is
 *   enforced, validation bypassed, its rules stay.
 * copyCells / pasteCells: a block copied inside the book: values, formulas (shifted), styles, and its validation
 *   *replaces* the target's, as in Excel. Returns Entered.
 * deleteContents(book, sheetId, area): Entered (protection only).
 * fillDown etc. are not needed.
 */
export interface Hands {
  parseEntry(text: string, numberFormat: string): Exclude<Content, undefined>;
  typeEntry(
    book: Book,
    at: { sheetId: string; row: number; column: number },
    text: string,
    insist?: "insist",
  ): Entered;
  pasteText(
    book: Book,
    at: { sheetId: string; row: number; column: number },
    text: string,
  ): Entered;
  pasteCells(
    book: Book,
    from: { sheetId: string; area: Area },
    at: { sheetId: string; row: number; column: number },
  ): Entered;
  deleteContents(book: Book, sheetId: string, area: Area): Entered;
}
