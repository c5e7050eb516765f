import type { Area } from "../../book/area";
import { cellsOf, containsCell } from "../../book/areas";
import type { Book, Content } from "../../book/book";
import { Refused } from "../../book/book";
import type { Entered } from "../../book/entry";
import { pasteCells } from "../../book/paste-cells";
import type { Sheet } from "../../book/sheet";
import { pastePlaces } from "./paste-places";
import type { Copied } from "./use-copied";

/** Pastes cells copied or cut in this book at the selection; a cut block moves, with its formulas as they are. */
export const pasteCopied = (book: Book, copied: Copied): Entered => {
  const target = book.activeSheet;
  const selected = target.selection.area;
  const places = copied.how === "cut" ? [selected] : pastePlaces(copied.area, selected);
  try {
    return book.together(() => {
      const source = book.sheetById(copied.sheetId);
      const contents = source && contentsOf(source, copied.area);
      for (const place of places) {
        const at = { sheetId: target.id, row: place.row, column: place.column };
        const entered = pasteCells(book, copied, at);
        if (entered.kind !== "entered") return entered;
      }
      if (copied.how === "cut" && contents) moveContents(book, copied, contents);
      return { kind: "entered" };
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: "refused", code: error.code, message: error.message };
  }
};

const contentsOf = (sheet: Sheet, area: Area): Content[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = sheet.cell(area.row + row, area.column + column);
      if (cell?.formula) return { formula: cell.formula };
      return { value: cell?.value ?? null, quoted: cell?.quoted ?? false };
    }),
  );

const moveContents = (book: Book, copied: Copied, contents: Content[][]): void => {
  const target = book.activeSheet;
  const { row, column } = target.selection.area;
  const moved = { ...copied.area, row, column };
  book.write(target.id, moved, contents, "user");
  for (const [r, c] of cellsOf(copied.area)) {
    const isOverwritten = target.id === copied.sheetId && containsCell(moved, r, c);
    if (isOverwritten) continue;
    book.clear(copied.sheetId, { row: r, column: c, rows: 1, columns: 1 }, "all", "user");
  }
};
