import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import type { Sheet } from "../sheet";
import type { BookState } from "../state/book-state";
import type { Transactions } from "../state/transactions";
import { defaultStyle } from "../style";
import { entering, type Entered } from "./entered";
import { parseClipboardText } from "./parse-clipboard-text";
import { parseEntry } from "./parse-entry";
import { pasteContents } from "./paste-contents";

/**
 * Pastes a block of text; every cell is read as if it were typed. As in Excel, validation neither stops it nor
 * changes, and a block that would touch one locked cell of a protected sheet is refused whole.
 */
export const pasteText = (edits: Transactions, at: CellPlace, text: string): Entered =>
  entering(() => {
    const { state } = edits;
    const sheet = state.sheetById(at.sheetId);
    const rows = parseClipboardText(text);
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns === 0) return { kind: "entered" };
    const area = { row: at.row, column: at.column, rows: rows.length, columns };
    const contents = rows.map((row, down) =>
      Array.from({ length: columns }, (_, right) =>
        contentOf(state, sheet, [at.row + down, at.column + right], row[right]),
      ),
    );
    pasteContents(edits, { sheetId: sheet.id, area }, contents);
    return { kind: "entered" };
  });

const contentOf = (
  { book }: BookState,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  text: string | undefined,
): Content => {
  if (text === undefined) return undefined;
  const { numberFormat } = sheet.cell(row, column)?.style ?? defaultStyle;
  return parseEntry(text, numberFormat, book.date1904 ? "1904" : "1900");
};
