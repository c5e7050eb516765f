import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import type { CellPlace } from "./cell-reference";
import { moveFormula } from "./move-formula";
import type { FileCell } from "./sheet-data-listener";

/** A file's formula (without "=") as Excel shows it but for the signs of arrays: no marks of newer functions, [@a] for the table's own row. */
export const plainFormula = (text: string): string => {
  const formula = `=${text}`;
  if (!/_xl|#This Row/i.test(text)) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      if (type === "func") return value.replace(/^(_xlfn\.|_xlws\.)+/i, "");
      const reference = type === "structured" ? parseStructRef(value) : undefined;
      return reference === undefined ? value : stringifyStructRef(reference);
    })
    .join("");
};

/** Reads the formulas of a sheet's cells, from top to bottom: only the first cell of a shared one spells it, the others are it, moved. */
export class FormulaReader {
  /** `spell` makes of a file's formula what is shown. */
  constructor(private readonly spell: (text: string) => string = plainFormula) {}

  readonly #shared = new Map<string, CellPlace & { readonly formula: string }>();

  /** The cell's formula with "=", null where it has none of its own. */
  read({ formula, row, column }: Pick<FileCell, "formula" | "row" | "column">): string | null {
    if (formula === null) return null;
    const { text, attributes } = formula;
    const index = attributes.t === "shared" ? (attributes.si ?? "") : null;
    const first = index === null ? undefined : this.#shared.get(index);
    if (text === "")
      return first ? moveFormula(first.formula, row - first.row, column - first.column) : null;
    const own = this.spell(text);
    if (index !== null) this.#shared.set(index, { row, column, formula: own });
    return own;
  }
}
