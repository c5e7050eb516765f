import type { Area } from "../area";
import { cellArea, cellsOf, overlaps } from "../areas";
import type { CellPlace } from "../cell-place";
import { type Content, holdsSomething } from "../content";
import { hiddenByMerge } from "../operations/merge-cells";
import { writeContents } from "../operations/write-contents";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import type { WorkSheet } from "../state/work-sheet";
import { defaultStyle } from "../style";
import type { Alert } from "../validation";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";
import { objectionTo } from "./objection-to";
import { parseEntry } from "./parse-entry";

/** The cell an entry is typed into, and with Ctrl+Enter the areas whose every cell takes it. */
export interface EntryPlace extends CellPlace {
  readonly into?: readonly Area[];
}

/**
 * Enters typed text as Excel does: protection first, then validation, and only then is it there. In a merged area the
 * first cell takes it. A formula is shifted along from the cell it was typed into. To insist overrides any alert but
 * "stop".
 */
export const typeEntry = (
  edits: Transactions,
  at: EntryPlace,
  text: string,
  insist?: "insist",
): Entered =>
  entering(() => {
    const { state } = edits;
    const sheet = state.sheetById(at.sheetId);
    const { row, column } = sheet.mergeAt(at.row, at.column) ?? at;
    const areas = at.into ?? [cellArea(row, column)];
    let outcome: Entered = { kind: "entered" };
    const enterInto = (area: Area): "keep" | "discard" => {
      const contents = contentsFor(state, sheet, { text, row, column }, area);
      writeContents(state, { sheetId: sheet.id, area }, contents, "user");
      const alert = firstObjection(edits, sheet, area, contents);
      if (alert !== null && (insist === undefined || alert.style === "stop")) {
        outcome = { kind: "invalid", alert };
        return "discard";
      }
      if (contents.some((line) => line.some(holdsSomething))) growTables(edits, sheet, area);
      return "keep";
    };
    const enter = (): "keep" | "discard" =>
      areas.every((area) => enterInto(area) === "keep") ? "keep" : "discard";
    edits.attempt(() => edits.run("user", enter));
    return outcome;
  });

/** What the cells of the area take of the entry, each by its own number format; those a filter hides take nothing. */
const contentsFor = (
  state: BookState,
  sheet: Sheet,
  entry: { readonly text: string; readonly row: number; readonly column: number },
  area: Area,
): Content[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const at = { sheetId: sheet.id, row: area.row + down, column: area.column + right };
      if (area.rows > 1 && sheet.isRowFiltered(at.row)) return undefined;
      const content = contentFor(state, sheet, at, entry.text);
      const [rows, columns] = [at.row - entry.row, at.column - entry.column];
      if (!("formula" in content) || (rows === 0 && columns === 0)) return content;
      return { formula: state.calculator.moveFormula(content.formula, rows, columns) };
    }),
  );

const firstObjection = (
  edits: Transactions,
  sheet: WorkSheet,
  area: Area,
  contents: readonly (readonly Content[])[],
): Alert | null => {
  const ruled = sheet.validations.some(({ areas }) => areas.some((one) => overlaps(one, area)));
  if (!ruled) return null;
  const isCovered = hiddenByMerge(sheet, area);
  for (const [row, column] of cellsOf(area)) {
    const content = contents[row - area.row]?.[column - area.column];
    if (content === undefined || isCovered(row, column)) continue;
    const alert = objectionTo(edits, { sheetId: sheet.id, row, column }, content);
    if (alert !== null) return alert;
  }
  return null;
};

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
