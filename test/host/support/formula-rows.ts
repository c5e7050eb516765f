import { tokenize } from "@borgar/fx";
import { absoluteReference, cellText } from "../../../src/cells/address";
import type { Sheet } from "@tanping/workbench/book/sheet";
import type { Book } from "@tanping/workbench/book/book";

/** A piece of a formula: its text, or the column that stands for what it refers to. */
type Piece = string | { readonly column: number };

export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * A workbook's own formulas for many assessments, one a row: cells that are entered become columns of the row, and so
 * does every formula that depends on them, its text unchanged but for what it refers to. A range of several cells
 * stands for its first; everything else is what it is in the workbook.
 */
export class FormulaRows {
  readonly #columns = new Map<string, number | null>();
  readonly #formulas: (readonly Piece[] | null)[] = [];

  constructor(
    readonly book: Book,
    entered: readonly CellPlace[],
  ) {
    for (const place of entered) this.#columns.set(keyOf(place), this.#formulas.push(null) - 1);
  }

  /** The column of a formula that depends on what is entered. */
  columnOf(name: string): number {
    const found = this.book.resolve(name);
    const column = found && this.#columnFor({ ...found.area, sheet: found.sheet });
    if (typeof column !== "number") throw new Error(`${name} depends on nothing that is entered.`);
    return column;
  }

  /** The formulas of one row, after as many columns as there are entered cells. */
  formulas(row: number): readonly string[] {
    const text = (piece: Piece) =>
      typeof piece === "string" ? piece : cellText({ row, column: piece.column });
    return this.#formulas.flatMap((pieces) => (pieces ? [pieces.map(text).join("")] : []));
  }

  /** Null for what no entry reaches. */
  #columnFor(place: CellPlace): number | null {
    const key = keyOf(place);
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    this.#columns.set(key, null);
    const formula = place.sheet.cell(place.row, place.column)?.formula ?? null;
    if (formula === null) return null;
    const pieces = tokenize(formula, { withLocation: false }).map(({ type, value }) =>
      this.#piece(type, value, place.sheet),
    );
    if (pieces.every((piece) => typeof piece === "string")) return null;
    const column = this.#formulas.push(pieces) - 1;
    this.#columns.set(key, column);
    return column;
  }

  #piece(type: string, text: string, from: Sheet): Piece {
    const found = type.startsWith("range") ? this.book.resolve(text, from) : undefined;
    if (!found) return text;
    const column = this.#columnFor({ ...found.area, sheet: found.sheet });
    if (column !== null) return { column };
    return type === "range" ? absoluteReference(found.sheet.name, found.area) : text;
  }
}

const keyOf = ({ sheet, row, column }: CellPlace) => `${sheet.id} ${row} ${column}`;
