import { layOutSheet } from "../../../page/grid/geometry";
import { placeAt } from "../../../page/grid/place-at";
import { openBook } from "../book/open-book";

const { book, sheet } = openBook();
book.setColumnWidth(sheet.id, 0, 10, 54, "user");
book.setRowHeight(sheet.id, 0, 10, 15, "user");

/** 72 pixels a column and 20 a row; the headers are 38 wide and 22 high. */
const geometry = () => layOutSheet(sheet, { rows: 64, columns: 16 });

it("finds the cell under a point and how far within it that is", () => {
  expect(placeAt(geometry(), { top: 0, left: 0 }, { x: 38 + 72 + 10, y: 22 + 40 + 5 })).toEqual({
    row: 2,
    column: 1,
    right: 10,
    down: 5,
  });
});

it("counts what was scrolled, except where rows and columns are frozen", () => {
  book.setSheetView(sheet.id, { frozen: { rows: 1, columns: 1 } }, "user");
  const scroll = { top: 60, left: 144 };
  expect(placeAt(geometry(), scroll, { x: 38 + 72 + 1, y: 22 + 20 + 2 })).toEqual({
    row: 4,
    column: 3,
    right: 1,
    down: 2,
  });
  expect(placeAt(geometry(), scroll, { x: 38 + 7, y: 22 + 3 })).toEqual({
    row: 0,
    column: 0,
    right: 7,
    down: 3,
  });
});
