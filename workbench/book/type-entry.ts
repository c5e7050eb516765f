import { cellArea } from "./areas";
import type { Book, Content } from "./book";
import { entering, type Entered } from "./entry";
import { growTables } from "./hands/grow-tables";
import type { CellPlace } from "./hands/applied-validation";
import { meetsValidation } from "./meets-validation";
import { parseEntry } from "./parse-entry";
import { refuse } from "./operations/refuse";
import type { Sheet } from "./sheet";
import { defaultStyle } from "./style";
import type { Validation } from "./validation";

/**
 * Enters typed text into a cell as Excel does: protection first, then validation, and only then is it there. In a
 * merged area the first cell takes it. To insist overrides any alert but "stop".
 */
export const typeEntry = (book: Book, at: CellPlace, text: string, insist?: "insist"): Entered => {
  let outcome: Entered = { kind: "entered" };
  return entering(() => {
    const sheet = book.sheetById(at.sheetId) ?? refuse("ItemNotFound", `No sheet ${at.sheetId}.`);
    const { row, column } = sheet.mergeAt(at.row, at.column) ?? at;
    const place = { sheetId: sheet.id, row, column };
    const content = contentFor(book, sheet, place, text);
    book.attempt(() => {
      book.write(sheet.id, cellArea(row, column), [[content]], "user");
      const validation = sheet.validationAt(row, column);
      const objects = validation && !isLetIn(book, place, { validation, content });
      outcome = objects ? objection(validation, insist) : outcome;
      if (outcome.kind !== "entered") return "discard";
      if (text !== "") growTables(book, sheet, cellArea(row, column));
      return "keep";
    });
    return outcome;
  });
};

const contentFor = (
  book: Book,
  sheet: Sheet,
  { row, column }: CellPlace,
  text: string,
): Exclude<Content, undefined> => {
  const { numberFormat } = sheet.cell(row, column)?.style ?? defaultStyle;
  const content = parseEntry(text, numberFormat, book.date1904 ? "1904" : "1900");
  return "formula" in content ? { formula: closed(book, content.formula) } : content;
};

/** Excel closes the last parenthesis of a typed formula by itself. */
const closed = ({ calculator }: Book, formula: string): string =>
  calculator.formulaFault(formula) !== null && calculator.formulaFault(`${formula})`) === null
    ? `${formula})`
    : formula;

const isLetIn = (
  book: Book,
  at: CellPlace,
  { validation, content }: { validation: Validation; content: Exclude<Content, undefined> },
): boolean => {
  if (validation.rule.kind === "custom") book.calculate();
  const value =
    "formula" in content ? book.calculator.evaluate(book, content.formula, at) : content.value;
  return meetsValidation(book, at, validation, value);
};

const objection = ({ alert }: Validation, insist?: "insist"): Entered =>
  !alert.show || (insist !== undefined && alert.style !== "stop")
    ? { kind: "entered" }
    : { kind: "invalid", alert };
