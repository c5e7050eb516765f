import { area, openBook } from "./open-book";
import { defaultStyle } from "../../../book/style";
import { fittedHeight } from "../../../book/fitted-height";

const heightOf = (value: string | number, wrapText: boolean, width = 106) =>
  fittedHeight(
    [{ column: 0, cell: { value, style: { ...defaultStyle, fontSize: 10, wrapText } } }],
    () => width,
  );

test("a wrapped text that is longer than its line makes its row higher, line by line", () => {
  expect(heightOf("碳".repeat(10), true)).toBeUndefined();
  expect(heightOf("碳".repeat(11), true)).toBe(30);
  expect(heightOf("碳".repeat(21), true)).toBe(44);
  expect(heightOf("one\ntwo\nthree", true)).toBe(44);
});

test("a text that is not wrapped, and a number, leave the row as it is", () => {
  expect(heightOf("碳".repeat(50), false)).toBeUndefined();
  expect(heightOf(123456789012345, true, 20)).toBeUndefined();
});

test("a row ends at 409 points", () => {
  expect(heightOf("碳".repeat(5000), true)).toBe(409);
});

describe("a row that nobody gave a height", () => {
  const wrapping = () => {
    const opened = openBook();
    const { book, sheet } = opened;
    book.setStyle(sheet.id, area("A:A"), { wrapText: true }, "user");
    return { ...opened, height: (row = 0) => sheet.rowHeight(row) };
  };
  const long = "碳排放管理体系".repeat(4);

  it("grows with a text that wraps, whoever writes it, and shrinks when it goes", () => {
    const { book, sheet, type, write, height } = wrapping();
    const usual = height();
    type("A1", long);
    write("A2", [[long]]);
    expect(height()).toBeGreaterThan(2 * usual);
    expect(height(1)).toBe(height());
    book.setColumnWidth(sheet.id, 0, 1, 1000, "user");
    expect(height()).toBe(usual);
    book.setColumnWidth(sheet.id, 0, 1, null, "user");
    book.deleteContents(sheet.id, [area("A1")]);
    expect([height(), height(1) > usual]).toEqual([usual, true]);
    book.undo();
    expect(height()).toBe(height(1));
  });

  it("stays where it has merged cells, or somebody gave it a height", () => {
    const { book, sheet, type, height } = wrapping();
    const usual = height();
    book.merge(sheet.id, area("B1:C1"), "whole", "user");
    book.setRowHeight(sheet.id, 1, 1, 20, "user");
    type("A1", long);
    type("A2", long);
    expect([height(), height(1)]).toEqual([usual, 20]);
  });

  it("takes its height along when rows are inserted above it", () => {
    const { book, sheet, type, height } = wrapping();
    type("A1", long);
    const before = height();
    book.insert(sheet.id, "rows", 0, 1, "user");
    expect(height(1)).toBe(before);
    expect(height(0)).toBeLessThan(before);
  });
});
