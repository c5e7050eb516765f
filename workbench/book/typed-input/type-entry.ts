import { cellArea } from "../areas";
import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import { writeContents } from "../operations/write-contents";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import { defaultStyle } from "../style";
import type { Validation } from "../validation";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";
import { meetsValidation } from "./meets-validation";
import { parseEntry } from "./parse-entry";

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
    const area = cellArea(row, column);
    const content = contentFor(state, sheet, place, text);
    let outcome: Entered = { kind: "entered" };
    const enter = (): "keep" | "discard" => {
      writeContents(state, { sheetId: sheet.id, area }, [[content]], "user");
      const validation = sheet.validationAt(row, column);
      const objects = validation && !isLetIn(edits, place, { validation, content });
      outcome = objects ? objection(validation, insist) : outcome;
      if (outcome.kind !== "entered") return "discard";
      if (text !== "") growTables(edits, sheet, area);
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

const isLetIn = (
  edits: Transactions,
  at: CellPlace,
  { validation, content }: { validation: Validation; content: Exclude<Content, undefined> },
): boolean => {
  const { state } = edits;
  if (validation.rule.kind === "custom") edits.calculate();
  const value =
    "formula" in content
      ? state.calculator.evaluate(state.book, content.formula, at)
      : content.value;
  return meetsValidation(state, at, validation, value);
};

const objection = ({ alert }: Validation, insist?: "insist"): Entered =>
  !alert.show || (insist !== undefined && alert.style !== "stop")
    ? { kind: "entered" }
    : { kind: "invalid", alert };
