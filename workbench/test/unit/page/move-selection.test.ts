import type { Area } from "../../../book/area";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { extendTo, goTo, moveSelection } from "../../../page/keys/move-selection";
import { nextInSelection } from "../../../page/keys/next-in-selection";

const page = { rows: 20, columns: 8 };
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const bookWith = (merges: readonly Area[]): Book => {
  const book = new Book(createCalculator());
  for (const merge of merges) book.merge(book.activeSheet.id, merge, "whole", "user");
  return book;
};

const select = (book: Book, selected: Area, active?: { row: number; column: number }) =>
  book.select(book.activeSheet.id, selected, active);

describe("moving the selection", () => {
  it("selects a merged area whole and leaves it at its far side", () => {
    const book = bookWith([area(1, 1, 2, 2)]);
    expect(goTo(book.activeSheet, { row: 2, column: 2 }).selection).toEqual({
      area: area(1, 1, 2, 2),
      row: 1,
      column: 1,
    });
    select(book, area(1, 1, 2, 2));
    const down = { to: "neighbour", direction: "down" } as const;
    expect(moveSelection(book.activeSheet, down, "go", page).show).toEqual({ row: 3, column: 1 });
  });

  it("cuts no merged area in two when it is extended", () => {
    const book = bookWith([area(2, 0, 1, 3)]);
    const { selection } = extendTo(book.activeSheet, { row: 2, column: 1 });
    expect(selection.area).toEqual(area(0, 0, 3, 3));
  });

  it("moves the corner opposite to the active cell", () => {
    const book = bookWith([]);
    select(book, area(2, 2, 3, 3), { row: 4, column: 4 });
    const up = { to: "neighbour", direction: "up" } as const;
    const { selection } = moveSelection(book.activeSheet, up, "extend", page);
    expect(selection).toEqual({ area: area(1, 2, 4, 3), row: 4, column: 4 });
  });

  it("stays on the sheet", () => {
    const { activeSheet } = bookWith([]);
    const up = { to: "page", direction: "up" } as const;
    expect(moveSelection(activeSheet, up, "go", page).show).toEqual({ row: 0, column: 0 });
  });

  it("treats the first cell that is not frozen as the start of sheet and row", () => {
    const book = bookWith([]);
    book.setSheetView(book.activeSheet.id, { frozen: { rows: 2, columns: 1 } }, "user");
    const start = moveSelection(book.activeSheet, { to: "sheetStart" }, "go", page);
    expect(start.show).toEqual({ row: 2, column: 1 });
  });
});

describe("Enter and Tab in a selected block", () => {
  it("walk down columns and along rows, round and round", () => {
    const book = bookWith([]);
    select(book, area(0, 0, 2, 2), { row: 1, column: 0 });
    expect(nextInSelection(book.activeSheet, "down").show).toEqual({ row: 0, column: 1 });
    expect(nextInSelection(book.activeSheet, "right").show).toEqual({ row: 1, column: 1 });
    select(book, area(0, 0, 2, 2), { row: 1, column: 1 });
    expect(nextInSelection(book.activeSheet, "down").show).toEqual({ row: 0, column: 0 });
    select(book, area(0, 0, 2, 2), { row: 0, column: 0 });
    expect(nextInSelection(book.activeSheet, "left").show).toEqual({ row: 1, column: 1 });
  });
});
