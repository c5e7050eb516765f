import type { AstExpression } from "@borgar/fx";
import type { ReadableBook } from "../book/readable-book";
import type { Sheet } from "../book/sheet";
import { findName } from "./find-name";
import type { Place } from "./formula-place";
import { type Found, readReference } from "./read-reference";

/** Whether a text means other cells in other rows of its sheet: a table's own row, or the table around the formula. */
const isOfRow = (text: string): boolean =>
  text.includes("[") && (text.startsWith("[") || text.includes("@") || /this row/i.test(text));

/** What references and names stand for in the formulas of one sheet, each looked up once. */
export class SheetMeanings {
  readonly #references = new Map<string, Found | null>();
  readonly #names = new Map<string, AstExpression | null>();

  constructor(readonly book: ReadableBook) {}

  /** The cells that a reference or a table's bare name means, null if it means none. */
  reference(text: string, at: Place): Found | null {
    const known = this.#references.get(text);
    if (known !== undefined) return known;
    const found = readReference(this.book, text, at);
    if (!isOfRow(text)) this.#references.set(text, found);
    return found;
  }

  /** What a defined name says where the formula stands, null if there is none that is a formula. */
  name(written: string, at: Place): AstExpression | null {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const { node, isFixed } = findName(this.book, written, at);
    if (isFixed) this.#names.set(written, node);
    return node;
  }
}

/** What formulas mean in a book whose names, sheets and tables stay as they are. */
export class Meanings {
  readonly #sheets = new Map<Sheet, SheetMeanings>();

  constructor(readonly book: ReadableBook) {}

  on(sheet: Sheet): SheetMeanings {
    const known = this.#sheets.get(sheet) ?? new SheetMeanings(this.book);
    this.#sheets.set(sheet, known);
    return known;
  }
}
