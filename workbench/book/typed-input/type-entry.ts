import { cellArea } from "../areas";
import type { CellPlace } from "../cell-place";
import { type Content, holdsSomething } from "../content";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import { defaultStyle } from "../style";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";
import { parseEntry } from "./parse-entry";
import { typeContent } from "./type-content";

/**
 * Enters typed text into a cell as Excel does: protection first, then validation, and only then is it there. In a
 * merged area the first cell takes it. To insist overrides any alert but "stop".
 */
export const typeEntry = (
  edits: Transactions,
  at: CellPlace,
  text: string,
  insist?: "insist",
): Entered =>
  entering(() => {
    const { state } = edits;
    const sheet = state.sheetById(at.sheetId);
    const { row, column } = sheet.mergeAt(at.row, at.column) ?? at;
    const place = { sheetId: sheet.id, row, column };
    const content = contentFor(state, sheet, place, text);
    let outcome: Entered = { kind: "entered" };
    const enter = (): "keep" | "discard" => {
      const alert = typeContent(edits, place, content);
      if (alert !== null && (insist === undefined || alert.style === "stop")) {
        outcome = { kind: "invalid", alert };
        return "discard";
      }
      if (holdsSomething(content)) growTables(edits, sheet, cellArea(row, column));
      return "keep";
    };
    edits.attempt(() => edits.run("user", enter));
    return outcome;
  });

const contentFor = (
  state: BookState,
  sheet: Sheet,
  { row, column }: CellPlace,
  text: string,
): Exclude<Content, undefined> => {
  const { numberFormat } = sheet.cell(row, column)?.style ?? defaultStyle;
  const content = parseEntry(text, numberFormat, state.book.date1904 ? "1904" : "1900");
  return "formula" in content ? { formula: closed(state, content.formula) } : content;
};

/** Excel closes the last parenthesis of a typed formula by itself. */
const closed = ({ calculator }: BookState, formula: string): string =>
  calculator.formulaFault(formula) !== null && calculator.formulaFault(`${formula})`) === null
    ? `${formula})`
    : formula;
