import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { remembering } from "../remembering";
import { UnreadablePackage } from "../unreadable-package";
import type { Attributes } from "../xml/namespace-scope";
import { cellText, type CellPlace } from "./cell-reference";
import { moveFormula } from "./move-formula";
import type { FileCell } from "./sheet-data-listener";

/** A file's formula (without "=") as Excel shows it but for the signs of arrays: no marks of newer functions, [@a] for the table's own row. */
export const plainFormula = (text: string): string => plain(`=${text}`);

/** Of one text always the same string: workbooks have the same formulas, and whatever is kept by them is found the sooner. */
const plain = remembering((formula): string => {
  if (!/_xl|#This Row/i.test(formula)) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      if (type === "func") return value.replace(/^(_xlfn\.|_xlws\.)+/i, "");
      const reference = type === "structured" ? parseStructRef(value) : undefined;
      return reference === undefined ? value : stringifyStructRef(reference);
    })
    .join("");
});

const kinds: ReadonlySet<string> = new Set(["normal", "array", "dataTable", "shared"]);

const refuse = (message: string): never => {
  throw new UnreadablePackage("ambiguous", message);
};

/** Excel shows a table of data as a formula that nobody can enter. */
const dataTable = ({ r1 = "", r2 = "" }: Attributes): string => `=TABLE(${r1},${r2})`;

/** Reads the formulas of a sheet's cells, from top to bottom: only the first cell of a shared one spells it, the others are it, moved. */
export class FormulaReader {
  /** `spell` makes of a file's formula what is shown. */
  constructor(private readonly spell: (text: string) => string = plainFormula) {}

  readonly #shared = new Map<string, CellPlace & { readonly formula: string }>();

  /** The cell's formula with "=", null where it has none of its own. */
  read({ formula, row, column }: Pick<FileCell, "formula" | "row" | "column">): string | null {
    if (formula === null) return null;
    const { text, attributes } = formula;
    const at = { row, column };
    if (!kinds.has(attributes.t ?? "normal"))
      refuse(`The formula of ${cellText(at)} is of no kind.`);
    if (attributes.t === "dataTable") return dataTable(attributes);
    const index = attributes.t === "shared" ? (attributes.si ?? "") : null;
    const first = index === null ? undefined : this.#shared.get(index);
    if (text === "") {
      if (first) return moveFormula(first.formula, row - first.row, column - first.column);
      if (index !== null)
        refuse(`The formula of ${cellText(at)} is shared, and spelt nowhere before.`);
      // Excel leaves such in the cells of an array that changes by itself.
      return attributes.ca === undefined
        ? refuse(`The formula of ${cellText(at)} is empty.`)
        : null;
    }
    const own = this.spell(text);
    if (first && own !== moveFormula(first.formula, row - first.row, column - first.column))
      refuse(`The formula of ${cellText(at)} is shared, and spelt in another way.`);
    if (index !== null) this.#shared.set(index, { row, column, formula: own });
    return own;
  }
}
