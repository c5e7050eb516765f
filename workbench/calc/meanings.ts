import type { AstExpression } from "@borgar/fx";
import type { ReadableBook } from "../book/readable-book";
import type { Sheet } from "../book/sheet";
import type { Place } from "./formula-place";
import { findName } from "./find-name";
import { type Found, readReference } from "./read-reference";

/** Whether a text means other cells in other rows of its sheet: a table's own row, or the table around the formula. */
const isOfRow = (text: string): boolean =>
  text.includes("[") && (text.startsWith("[") || text.includes("@") || /this row/i.test(text));

/** What references and names stand for in a book whose names, sheets and tables stay as they are: each is looked up once. */
export class Meanings {
  readonly #references = new Map<Sheet, Map<string, Found | null>>();

  constructor(readonly book: ReadableBook) {}

  /** The cells that a reference or a table's bare name means, null if it means none. */
  reference(text: string, at: Place): Found | null {
    const onSheet = this.#references.get(at.sheet) ?? new Map<string, Found | null>();
    const known = onSheet.get(text);
    if (known !== undefined) return known;
    const found = readReference(this.book, text, at);
    if (!isOfRow(text)) this.#references.set(at.sheet, onSheet.set(text, found));
    return found;
  }

  /** What a defined name says where the formula stands, undefined if there is none that is a formula. */
  name(written: string, at: Place): AstExpression | undefined {
    return findName(this.book, written, at);
  }
}
