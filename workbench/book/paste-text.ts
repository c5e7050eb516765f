import type { Book, Content } from "./book";
import { entering, type Entered } from "./entry";
import { growTables } from "./hands/grow-tables";
import type { CellPlace } from "./hands/applied-validation";
import { parseClipboardText } from "./parse-clipboard-text";
import { parseEntry } from "./parse-entry";
import { refuse } from "./operations/refuse";
import type { Sheet } from "./sheet";
import { defaultStyle } from "./style";

/**
 * Pastes a block of text; every cell is read as if it were typed. As in Excel, validation neither stops it nor
 * changes, and a block that would touch one locked cell of a protected sheet is refused whole.
 */
export const pasteText = (book: Book, at: CellPlace, text: string): Entered =>
  entering(() => {
    const sheet = book.sheetById(at.sheetId) ?? refuse("ItemNotFound", `No sheet ${at.sheetId}.`);
    const rows = parseClipboardText(text);
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns === 0) return { kind: "entered" };
    const area = { row: at.row, column: at.column, rows: rows.length, columns };
    const contents = rows.map((row, down) =>
      Array.from({ length: columns }, (_, right) =>
        contentOf(book, sheet, [at.row + down, at.column + right], row[right]),
      ),
    );
    book.together(() => {
      book.write(sheet.id, area, contents, "user");
      growTables(book, sheet, area);
    });
    return { kind: "entered" };
  });

const contentOf = (
  book: Book,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  text: string | undefined,
): Content => {
  if (text === undefined) return undefined;
  const { numberFormat } = sheet.cell(row, column)?.style ?? defaultStyle;
  return parseEntry(text, numberFormat, book.date1904 ? "1904" : "1900");
};
