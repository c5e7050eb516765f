import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { layOutAxis } from "../../../page/grid/axis";
import { linesWith } from "../../../page/grid/lines-with";
import { fittedHeight, fittedWidth } from "../../../page/look/fit-lines";
import { looksOf } from "../../../page/look/look-at";
import { wrappedLines } from "../../../page/look/wrapped-lines";

const ten = (text: string): number => text.length * 10;

describe("wrapping", () => {
  it.each([
    ["", 50, 1],
    ["abc", 50, 1],
    ["ab cd", 50, 1],
    ["ab cde", 50, 2],
    ["abcdefghijk", 50, 3],
    ["a\n\nb", 50, 3],
    ["碳排放管理体系", 50, 2],
    ["碳排放管理体系", 70, 1],
  ])("puts %j, ten pixels a sign, into %i pixels on %i lines", (text, room, lines) => {
    expect(wrappedLines(text, room, ten)).toBe(lines);
  });
});

describe("fitting", () => {
  const book = new Book(createCalculator());
  const sheet = book.activeSheet;
  const { id } = sheet;
  const source = {
    columns: layOutAxis(5, () => 57),
    lookAt: looksOf({ book, calculator: book.calculator, locale: "zh-CN" }, sheet),
    measure: ten,
  };
  const oneColumn = { row: 0, column: 0, rows: 3, columns: 1 };
  book.write(
    id,
    oneColumn,
    [[{ value: "abc" }], [{ value: 1234567 }], [{ value: null }]],
    "pasted",
  );
  const wrapped = { row: 0, column: 1, rows: 1, columns: 1 };
  book.write(id, wrapped, [[{ value: "碳排放管理体系" }]], "pasted");
  book.setStyle(id, wrapped, { wrapText: true, fontSize: 12 }, "user");
  const title = { row: 2, column: 2, rows: 1, columns: 2 };
  book.write(id, { ...title, columns: 1 }, [[{ value: "a title\nof two lines" }]], "pasted");
  book.merge(id, title, "whole", "user");

  it("makes a column as wide as its widest text, wrapped ones no wider than they are", () => {
    expect(fittedWidth(sheet, 0, source)).toBe(77);
    expect(fittedWidth(sheet, 1, source)).toBe(57);
  });

  it("leaves a column alone where nothing stands but merged cells", () => {
    expect([fittedWidth(sheet, 2, source), fittedWidth(sheet, 4, source)]).toEqual([null, null]);
  });

  it("makes a row as high as its wrapped lines, and one of one line as high as usual", () => {
    expect(fittedHeight(sheet, 0, source)).toBe(Math.round(2 * 16 * 1.3));
    expect([fittedHeight(sheet, 1, source), fittedHeight(sheet, 2, source)]).toEqual([null, null]);
  });
});

describe("a line's edge", () => {
  const book = new Book(createCalculator());
  const { activeSheet: sheet } = book;
  const column = (index: number) => linesWith(sheet, { what: "columns", index });

  it("changes all selected columns where it is one of them", () => {
    book.select(sheet.id, { row: 0, column: 1, rows: 1_048_576, columns: 3 });
    expect(column(2)).toEqual([{ what: "columns", first: 1, count: 3 }]);
    expect(column(4)).toEqual([{ what: "columns", first: 4, count: 1 }]);
    expect(linesWith(sheet, { what: "rows", index: 2 })).toEqual([
      { what: "rows", first: 2, count: 1 },
    ]);
  });

  it("changes the columns of every selected area, unless one of them is of cells", () => {
    const columns = { row: 0, column: 1, rows: 1_048_576, columns: 2 };
    const other = { ...columns, column: 5, columns: 1 };
    book.select(sheet.id, columns, { row: 0, column: 1, others: [other] });
    const both = [
      { what: "columns", first: 5, count: 1 },
      { what: "columns", first: 1, count: 2 },
    ];
    expect([column(5), column(2)]).toEqual([both, both]);
    book.select(sheet.id, columns, { row: 0, column: 1, others: [{ ...other, rows: 3 }] });
    expect(column(2)).toEqual([{ what: "columns", first: 2, count: 1 }]);
  });

  it("changes itself alone where only cells of it are selected", () => {
    book.select(sheet.id, { row: 0, column: 1, rows: 5, columns: 3 });
    expect(column(2)).toEqual([{ what: "columns", first: 2, count: 1 }]);
  });
});
