import { Book } from "../../../book/book";
import { area, openBook } from "../book/open-book";

const spill = { error: "#SPILL!" };

/** The values of a column from its first row on. */
const column = (opened: ReturnType<typeof openBook>, letter: string, rows: number) =>
  Array.from({ length: rows }, (_, row) => opened.value(`${letter}${row + 1}`));

const fruit = () => {
  const opened = openBook();
  opened.write("A1", [["pear"], ["apple"], ["pear"], ["fig"]]);
  return opened;
};

describe("a formula that answers an array", () => {
  test.each([
    ["=SORT(A1:A4)", ["apple", "fig", "pear", "pear", null]],
    ["=UNIQUE(A1:A4)", ["pear", "apple", "fig", null, null]],
    ['=FILTER(A1:A4,A1:A4<>"pear")', ["apple", "fig", null, null, null]],
    ["=SEQUENCE(3,1,10,5)", [10, 15, 20, null, null]],
    ["=LEN(A1:A4)*2", [8, 10, 8, 6, null]],
    ["=A1:A5", ["pear", "apple", "pear", "fig", 0]],
    ["={1;2}", [1, 2, null, null, null]],
    ["=@A1:A4", ["pear", null, null, null, null]],
    ["=INDEX(A1:A4,2)", ["apple", null, null, null, null]],
  ])("%s fills the cells below it", (formula, values) => {
    const opened = fruit();
    opened.write("C1", [[formula]]);
    expect(column(opened, "C", 5)).toEqual(values);
  });

  test("fills a row, too, and holds its formula in the first cell only", () => {
    const opened = fruit();
    opened.write("C1", [["=TRANSPOSE(A1:A3)"]]);
    expect(["C1", "D1", "E1", "F1"].map(opened.value)).toEqual(["pear", "apple", "pear", null]);
    expect(["C1", "D1"].map(opened.formula)).toEqual(["=TRANSPOSE(A1:A3)", null]);
    expect(opened.sheet.spillAt(0, 4)).toEqual(area("C1:E1"));
  });

  test("follows what it reads, and lets go of cells that it fills no longer", () => {
    const opened = openBook();
    opened.write("A1", [[3]]);
    opened.write("C1", [["=SEQUENCE(A1)"]]);
    opened.write("A1", [[2]]);
    expect(column(opened, "C", 4)).toEqual([1, 2, null, null]);
    expect(opened.sheet.usedArea()).toEqual(area("A1:C2"));
    opened.write("A1", [[4]]);
    expect(column(opened, "C", 4)).toEqual([1, 2, 3, 4]);
  });

  test("goes with its formula, and comes back with it", () => {
    const opened = openBook();
    opened.write("C1", [["=SEQUENCE(3)"]]);
    opened.book.deleteContents(opened.sheet.id, [area("C1")]);
    expect(column(opened, "C", 3)).toEqual([null, null, null]);
    opened.book.undo();
    expect(column(opened, "C", 3)).toEqual([1, 2, 3]);
  });
});

describe("#SPILL!", () => {
  test("stands where something is in the way, until it is gone", () => {
    const opened = openBook();
    opened.write("C3", [["here"]]);
    opened.write("C1", [["=SEQUENCE(3)"]]);
    expect(column(opened, "C", 3)).toEqual([spill, null, "here"]);
    opened.book.deleteContents(opened.sheet.id, [area("C3")]);
    expect(column(opened, "C", 3)).toEqual([1, 2, 3]);
    opened.write("C2", [["typed"]]);
    expect(column(opened, "C", 3)).toEqual([spill, "typed", null]);
    opened.book.undo();
    expect(column(opened, "C", 3)).toEqual([1, 2, 3]);
  });

  test("is not asked for by emptying a cell that shows part of an array", () => {
    const opened = openBook();
    opened.write("C1", [["=SEQUENCE(3)"]]);
    opened.book.deleteContents(opened.sheet.id, [area("C2:C3")]);
    expect(column(opened, "C", 3)).toEqual([1, 2, 3]);
  });

  test.each([
    ["the edge of the sheet", "A1048575", () => undefined],
    [
      "merged cells",
      "C1",
      ({ book, sheet }: ReturnType<typeof openBook>) =>
        book.merge(sheet.id, area("C2:D2"), "whole", "user"),
    ],
    [
      "a table",
      "C1",
      ({ book, sheet }: ReturnType<typeof openBook>) =>
        book.addTable(sheet.id, area("C3:C5"), { showHeaders: true }, "user"),
    ],
  ])("stands before %s", (_, address, block) => {
    const opened = openBook();
    block(opened);
    opened.write(address, [["=SEQUENCE(3)"]]);
    expect(opened.value(address)).toEqual(spill);
  });

  test("comes when cells in the way are merged later", () => {
    const opened = openBook();
    opened.write("C1", [["=SEQUENCE(3)"]]);
    opened.book.merge(opened.sheet.id, area("D5:D6"), "whole", "user");
    expect(opened.value("C1")).toBe(1);
    opened.book.merge(opened.sheet.id, area("C2:D3"), "whole", "user");
    expect(opened.value("C1")).toEqual(spill);
  });

  test("stands in the formula that came second, and goes when the first makes room", () => {
    const opened = openBook();
    opened.write("A3", [["=SEQUENCE(1,3)"]]);
    opened.write("B1", [["=SEQUENCE(3)"]]);
    expect([opened.value("B1"), opened.value("B3")]).toEqual([spill, 2]);
    opened.book.deleteContents(opened.sheet.id, [area("A3")]);
    expect(column(opened, "B", 3)).toEqual([1, 2, 3]);
  });
});

describe("what reads an array", () => {
  test("follows the cells it fills", () => {
    const opened = openBook();
    opened.write("A1", [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=B3*10"]]);
    expect(["C1", "D1"].map(opened.value)).toEqual([6, 30]);
    opened.write("A1", [[2]]);
    expect(["C1", "D1"].map(opened.value)).toEqual([3, 0]);
  });

  test("means all of it by A1#, also where another array follows", () => {
    const opened = openBook();
    opened.write("A1", [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=B1#*2", "=ROWS(D1#)", "=SUM(A1#)"]]);
    expect(["C1", "D3", "E1"].map(opened.value)).toEqual([6, 6, 3]);
    expect(opened.value("F1")).toEqual({ error: "#REF!" });
    opened.write("A1", [[1]]);
    expect(["C1", "D1", "D3", "E1"].map(opened.value)).toEqual([1, 2, null, 1]);
  });

  test("is refused by the array it would be read from", () => {
    const opened = openBook();
    opened.write("A1", [["=A2:A3"]]);
    expect(opened.value("A1")).toEqual({ error: "#CALC!" });
  });
});

describe("an array among other cells", () => {
  test("moves with its formula when rows come in above and within", () => {
    const opened = openBook();
    opened.write("B2", [["=SEQUENCE(3)"]]);
    opened.write("D1", [["=SUM(B2#)"]]);
    opened.book.insert(opened.sheet.id, "rows", 1, 1, "user");
    expect(column(opened, "B", 6)).toEqual([null, null, 1, 2, 3, null]);
    opened.book.insert(opened.sheet.id, "rows", 3, 1, "user");
    expect(column(opened, "B", 6)).toEqual([null, null, 1, 2, 3, null]);
    expect([opened.formula("D1"), opened.value("D1")]).toEqual(["=SUM(B3#)", 6]);
  });

  test("leaves looks alone and takes new ones", () => {
    const opened = openBook();
    opened.write("A1", [["=SEQUENCE(2)"]]);
    opened.book.setStyle(opened.sheet.id, area("A2"), { bold: true }, "user");
    expect([opened.value("A2"), opened.cell("A2")?.style.bold]).toEqual([2, true]);
    opened.write("A1", [[""]]);
    expect([opened.value("A2"), opened.cell("A2")?.style.bold]).toEqual([null, true]);
  });

  test("is copied as values, or with its formula as an array of its own", () => {
    const opened = openBook();
    opened.write("A1", [["=SEQUENCE(3)"]]);
    const from = (address: string) => ({ sheetId: opened.sheet.id, area: area(address) });
    opened.book.fillFrom(from("A2:A3"), from("C1:C2"), "all", "user");
    opened.book.fillFrom(from("A1:A3"), from("D1:D3"), "all", "user");
    opened.book.copyCells(from("A2:A3"), { sheetId: opened.sheet.id, row: 4, column: 4 }, "user");
    expect(["C1", "C2", "D1", "D3", "E5", "E6"].map(opened.value)).toEqual([2, 3, 1, 3, 2, 3]);
    expect(opened.sheet.spillAt(2, 3)).toEqual(area("D1:D3"));
    expect(opened.sheet.spillAt(0, 2)).toBeUndefined();
  });

  test("stands again in a copy of the book, with nothing of its own beside the formula", () => {
    const opened = openBook();
    opened.write("A1", [["=SEQUENCE(2)"]]);
    const copy = openBook(Book.load(opened.book.calculator, opened.book.snapshot()));
    copy.write("A1", [["=SEQUENCE(1)"]]);
    expect(column(copy, "A", 2)).toEqual([1, null]);
    copy.write("A1", [["=SEQUENCE(2)"]]);
    expect(column(copy, "A", 2)).toEqual([1, 2]);
  });

  test("is shown at once where the book is calculated by hand, and follows when it is", () => {
    const opened = openBook();
    opened.book.calculation.setMode("manual");
    opened.write("A1", [[2, "=SEQUENCE(A1)"]]);
    expect(column(opened, "B", 3)).toEqual([1, 2, null]);
    opened.write("A1", [[3]]);
    expect(column(opened, "B", 3)).toEqual([1, 2, null]);
    opened.book.calculation.now();
    expect(column(opened, "B", 3)).toEqual([1, 2, 3]);
  });
});
