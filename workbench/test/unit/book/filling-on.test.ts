import { Book } from "../../../book/book";
import { nothingAllowed } from "../../../book/nothing-allowed";
import type { Value } from "../../../book/value";
import type { Side } from "../../../book/operations/repeat-cells";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook, stopping } from "./open-book";

const begin = () => {
  const open = openBook();
  const { book, sheet } = open;
  return {
    ...open,
    column: (name: string, first: number, last: number): Value[] =>
      Array.from({ length: last - first + 1 }, (_, down) => open.value(`${name}${first + down}`)),
    fill: (from: string, side: Side, count: number) =>
      book.fillCells({ sheetId: sheet.id, area: area(from) }, { side, count, constants: "series" }),
    repeat: (from: string, side: Side, count: number) =>
      book.fillCells(
        { sheetId: sheet.id, area: area(from) },
        { side, count, constants: "repeated" },
      ),
  };
};

describe("the fill handle", () => {
  it.each<[what: string, source: readonly Value[], rest: readonly Value[]]>([
    ["one number as it is", [7], [7, 7, 7]],
    ["numbers by their step", [1, 3], [5, 7, 9]],
    ["decimals without a trace of binary", [0.1, 0.2], [0.3, 0.4, 0.5]],
    ["numbers in uneven steps by their trend", [1, 2, 6], [8, 10.5, 13]],
    ["texts by the number they end in", ["站点 9"], ["站点 10", "站点 11", "站点 12"]],
    ["numbered texts by their step, as wide as they were", ["S01", "S03"], ["S05", "S07", "S09"]],
    ["quarters round the year", ["Q3"], ["Q4", "Q1", "Q2"]],
    ["texts that differ as they are", ["甲", "乙2"], ["甲", "乙2", "甲"]],
    ["truth values as they are", [true], [true, true, true]],
    ["numbers beside texts as they are", [1, "kg"], [1, "kg", 1]],
  ])("goes on with %s", (_, source, rest) => {
    const { write, fill, column } = begin();
    write(
      "A1",
      source.map((value) => [value]),
    );
    expect(fill(`A1:A${source.length}`, "down", 3)).toEqual({ kind: "entered" });
    expect(column("A", source.length + 1, source.length + 3)).toEqual(rest);
  });

  it.each([
    ["one date by days", ["2023/1/31"], ["2023/2/1", "2023/2/2"]],
    ["dates by their days", ["2023/1/1", "2023/1/8"], ["2023/1/15", "2023/1/22"]],
    ["dates by whole months", ["2023/11/1", "2023/12/1"], ["2024/1/1", "2024/2/1"]],
    ["month ends by month ends", ["2023/12/31", "2024/1/31"], ["2024/2/29", "2024/3/31"]],
    ["dates by whole years", ["2020/2/29", "2021/2/28"], ["2022/2/28", "2023/2/28"]],
    ["days late in the month within it", ["2023/11/30", "2023/12/30"], ["2024/1/30", "2024/2/29"]],
  ])("goes on with %s", (_, source, rest) => {
    for (const date1904 of [false, true]) {
      const { book, sheet, type, value } = openBook(new Book(createCalculator(), { date1904 }));
      source.forEach((text, row) => type(`A${row + 1}`, text));
      [...source, ...rest].forEach((text, row) => type(`C${row + 1}`, text));
      book.fillCells(
        { sheetId: sheet.id, area: { ...area("A1"), rows: source.length } },
        { side: "down", count: rest.length, constants: "series" },
      );
      const rows = rest.map((__, index) => source.length + index + 1);
      expect(rows.map((row) => value(`A${row}`))).toEqual(rows.map((row) => value(`C${row}`)));
    }
  });

  it("goes up and to the left backwards, and to the right", () => {
    const { write, fill, value } = begin();
    write("C5", [[10], [20]]);
    fill("C5:C6", "up", 3);
    expect([value("C4"), value("C3"), value("C2")]).toEqual([0, -10, -20]);
    fill("C5:C6", "left", 2);
    fill("C5:C6", "right", 1);
    expect([value("A5"), value("B6"), value("D6")]).toEqual([10, 20, 20]);
  });

  it("shifts formulas along, each from the cell of the block it repeats", () => {
    const { write, fill, formula } = begin();
    write("B5", [["=A5+$A$1"], ["=A6*2"]]);
    fill("B5:B6", "down", 5);
    expect([formula("B7"), formula("B10"), formula("B11")]).toEqual([
      "=A7+$A$1",
      "=A10*2",
      "=A11+$A$1",
    ]);
    fill("B5:B6", "up", 3);
    expect([formula("B4"), formula("B3"), formula("B2")]).toEqual(["=A4*2", "=A3+$A$1", "=A2*2"]);
  });

  it("brings looks and validation along", () => {
    const { book, sheet, write, fill, cell, type } = begin();
    write("A1", [[1]]);
    book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
    const rule = { kind: "list", source: "1,2", inCellDropDown: true } as const;
    book.setValidation(sheet.id, area("A1"), stopping(rule), "user");
    fill("A1", "down", 4);
    expect(cell("A5")?.style.bold).toBe(true);
    expect(type("A5", "3")).toMatchObject({ kind: "invalid" });
    expect(type("A6", "3")).toEqual({ kind: "entered" });
  });

  it("is taken back in one step", () => {
    const { book, write, fill, column } = begin();
    write("A1", [[1], [2]]);
    fill("A1:A2", "down", 3);
    book.undo();
    expect(column("A", 1, 4)).toEqual([1, 2, null, null]);
  });

  it("is refused where it would reach a locked cell of a protected sheet, and then fills nothing", () => {
    const { book, sheet, write, fill, column } = begin();
    write("A1", [[1], [2]]);
    book.setStyle(sheet.id, area("A1:A4"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(fill("A1:A2", "down", 3)).toMatchObject({
      kind: "refused",
      refusal: { kind: "sheetProtected" },
    });
    expect(column("A", 3, 5)).toEqual([null, null, null]);
    expect(fill("A1:A2", "down", 2)).toEqual({ kind: "entered" });
    expect(column("A", 3, 5)).toEqual([3, 4, null]);
  });
});

describe("filling down", () => {
  it("repeats numbers that the handle would go on with", () => {
    const { write, repeat, column } = begin();
    write("A1", [[1], [2]]);
    repeat("A1:A2", "down", 3);
    expect(column("A", 3, 5)).toEqual([1, 2, 1]);
  });

  it("lets a table take in the rows below it", () => {
    const { book, sheet, write, repeat } = begin();
    write("A1", [["名称"], ["甲"]]);
    book.addTable(sheet.id, area("A1:A2"), { showHeaders: true }, "user");
    repeat("A2", "down", 2);
    expect(sheet.tables[0]?.area).toEqual(area("A1:A4"));
  });
});

describe("where a filter hides rows", () => {
  const filtered = () => {
    const open = begin();
    open.write("A1", [["name"], [1], ["=A2"], ["hidden"], [null], [null]]);
    const hiddenRows = new Set([3]);
    open.book.setAutoFilter(
      open.sheet.id,
      { area: area("A1:A6"), criteria: new Map(), hiddenRows },
      "user",
    );
    return open;
  };

  it("fills the shown ones only, and copies", () => {
    const { fill, column, formula } = filtered();
    fill("A2:A3", "down", 3);
    expect(column("A", 4, 6)).toEqual(["hidden", 1, 1]);
    expect(formula("A6")).toBe("=A5");
  });

  it("fills up into the shown ones, the nearest first", () => {
    const { write, fill, column } = filtered();
    write("B6", [[6], [7]]);
    fill("B6:B7", "up", 4);
    expect(column("B", 2, 5)).toEqual([7, 6, null, 7]);
  });

  it("fills sideways in the shown ones only", () => {
    const { fill, column } = filtered();
    fill("A1:A6", "right", 1);
    expect(column("B", 1, 4)).toEqual(["name", 1, 1, null]);
  });

  it("enters into the shown ones only", () => {
    const { book, at, column } = filtered();
    book.typeEntry({ ...at("C2"), into: [area("C2:C5")] }, "x");
    expect(column("C", 2, 5)).toEqual(["x", "x", null, "x"]);
  });
});

describe("an entry into every selected cell", () => {
  const into = (text: string, address: string, at = "B2") => {
    const open = begin();
    const entered = open.book.typeEntry({ ...open.at(at), into: [area(address)] }, text);
    return { ...open, entered };
  };

  it("shifts its formula from the cell it was typed into", () => {
    const { formula } = into("=A1+$A$1", "A2:C3");
    expect([formula("B2"), formula("C3"), formula("A2")]).toEqual([
      "=A1+$A$1",
      "=B2+$A$1",
      "=#REF!+$A$1",
    ]);
  });

  it("brings its number format along, and is taken back in one step", () => {
    const { book, cell, value } = into("50%", "B2:B4");
    expect([value("B4"), cell("B4")?.style.numberFormat]).toEqual([0.5, "0%"]);
    book.undo();
    expect([value("B2"), value("B4")]).toEqual([null, null]);
  });

  it("is refused whole where one cell is locked or one validation objects", () => {
    const { book, sheet, type, value, at } = begin();
    const rule = { kind: "list", source: "1,2", inCellDropDown: true } as const;
    book.setValidation(sheet.id, area("B4"), stopping(rule), "user");
    expect(book.typeEntry({ ...at("B2"), into: [area("B2:B4")] }, "3")).toMatchObject({
      kind: "invalid",
    });
    book.setStyle(sheet.id, area("B2:B3"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(book.typeEntry({ ...at("B2"), into: [area("B2:B4")] }, "1")).toMatchObject({
      refusal: { kind: "sheetProtected" },
    });
    expect(value("B2")).toBeNull();
    expect(type("B2", "1")).toEqual({ kind: "entered" });
  });
});
