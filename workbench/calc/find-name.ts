import { moveFormula } from "@tanping/ooxml/spreadsheet/move-formula";
import type { AstExpression } from "@borgar/fx";
import type { ReadableBook } from "../book/readable-book";
import type { Place } from "./formula-place";
import { parseFormula } from "./parse-formula";
import { remembering } from "@tanping/ooxml/remembering";

/** Relative references in a name are stored as seen from A1. */
const isFixed = remembering((formula) => moveFormula(formula, 1, 1) === formula);

/** A name as it is written, and the sheet before it where there is one. */
const partsOf = remembering((written) => {
  const [, sheetName, name = written] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(written) ?? [];
  return { sheetName: sheetName?.replaceAll("''", "'"), name };
});

/** What a defined name says at a place, null where it says no formula, and whether it says so everywhere on the sheet. */
interface NameFound {
  readonly node: AstExpression | null;
  readonly isFixed: boolean;
}

const nothing: NameFound = { node: null, isFixed: true };

/** Looks up a defined name where the formula stands (Sheet1!name looks in that sheet). */
export const findName = (book: ReadableBook, written: string, at: Place): NameFound => {
  const { sheetName, name } = partsOf(written);
  const sheet = sheetName === undefined ? at.sheet : book.sheet(sheetName);
  const found = sheet && (book.name(name, sheet.id) ?? book.name(name));
  if (found === undefined) return nothing;
  try {
    const { formula } = found;
    if (isFixed(formula)) return { node: parseFormula(formula), isFixed: true };
    return { node: parseFormula(moveFormula(formula, at.row, at.column)), isFixed: false };
  } catch {
    return { node: null, isFixed: false };
  }
};
