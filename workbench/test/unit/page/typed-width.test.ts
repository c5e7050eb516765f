import { nothingAllowed } from "../../../book/nothing-allowed";
import { typingInto } from "../../../page/entry/type-and-widen";
import { area, openBook } from "../book/open-book";

/** Ten pixels a sign: a column of the usual 72 pixels has room for six. */
const begin = () => {
  const opened = openBook();
  const { book, sheet, at } = opened;
  const source = { book, calculator: book.calculator, locale: "zh-CN" } as const;
  const type = typingInto(source, (text) => text.length * 10);
  return {
    ...opened,
    enter: (address: string, text: string) => type(at(address), text),
    enterAll: (into: string, text: string) => type({ ...at(into), into: [area(into)] }, text),
    width: (column = 0) => (sheet.columnWidth(column) * 4) / 3,
  };
};

describe("a column that nobody gave a width", () => {
  it.each([
    ["12345678901", 117],
    // General shows 1.23457E+11.
    ["123456789012", 117],
    ["2026-11-30", 107],
    ["1234.5%", 87],
    // General does without decimals.
    ["3.14159265358", 72],
    ["1234567.123456", 77],
    ["'12345678901", 72],
    ["a long text that runs over", 72],
    ["=12345678901", 72],
    ["12", 72],
  ])("has room for what is typed, where that is a number: %s", (text, pixels) => {
    const { enter, width } = begin();
    enter("A1", text);
    expect(width()).toBe(pixels);
  });

  it("grows again with a longer number, and never shrinks", () => {
    const { enter, width } = begin();
    enter("A1", "123456789");
    enter("A2", "12345678901");
    expect(width()).toBe(117);
    enter("A2", "1");
    expect(width()).toBe(117);
  });

  it("goes back with what was typed", () => {
    const { book, enter, width, value } = begin();
    enter("A1", "12345678901");
    book.undo();
    expect([value("A1"), width()]).toEqual([null, 72]);
  });

  it("grows in every column that Ctrl+Enter fills", () => {
    const { enterAll, width } = begin();
    enterAll("A1:B2", "12345678901");
    expect([width(0), width(1), width(2)]).toEqual([117, 117, 72]);
  });

  it("moves with its cells and goes on growing", () => {
    const { book, sheet, enter, width } = begin();
    enter("A1", "123456789");
    book.insert(sheet.id, "columns", 0, 1, "user");
    enter("B2", "12345678901");
    expect(width(1)).toBe(117);
  });
});

describe("a column stays as wide as it is", () => {
  it("where it was given its width, also after it had grown", () => {
    const { book, sheet, enter, width } = begin();
    enter("A1", "123456789");
    book.setColumnWidth(sheet.id, 0, 1, 30, "user");
    enter("A2", "12345678901");
    expect(width()).toBe(40);
  });

  it("under merged cells, and for a number that shrinks to fit", () => {
    const { book, sheet, enter, width } = begin();
    book.merge(sheet.id, area("A1:A2"), "whole", "user");
    enter("A1", "12345678901");
    book.setStyle(sheet.id, area("B1"), { shrinkToFit: true }, "user");
    enter("B1", "12345678901");
    expect([width(0), width(1)]).toEqual([72, 72]);
  });

  it("where the sheet's protection lets nobody format columns", () => {
    const { book, sheet, enter, width, value } = begin();
    book.setStyle(sheet.id, area("A1"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    enter("A1", "12345678901");
    expect([value("A1"), width()]).toEqual([12345678901, 72]);
    book.unprotect(sheet.id, null, "user");
    book.protect(sheet.id, { ...nothingAllowed, allowFormatColumns: true }, null, "user");
    enter("A1", "12345678901");
    expect(width()).toBe(117);
  });
});
