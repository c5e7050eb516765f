import { formatArea } from "../../../book/address";
import { nothingAllowed } from "../../../book/nothing-allowed";
import { findCells, nextFound } from "../../../page/find/find-cells";
import { looksOf } from "../../../page/look/look-at";
import { area, openBook } from "../book/open-book";

const begin = () => {
  const open = openBook();
  const { book, sheet } = open;
  const { calculator } = book;
  const find = (text: string): string[] => {
    const lookAt = looksOf({ book, calculator, locale: "zh-CN" }, sheet);
    return findCells(sheet, (row, column) => lookAt(row, column).text, text).map((place) =>
      formatArea({ ...place, rows: 1, columns: 1 }),
    );
  };
  return { ...open, find };
};

describe("what is found on a sheet", () => {
  it("is every cell whose shown text holds it, in capitals or not, by rows", () => {
    const { write, find } = begin();
    write("B2", [["Coal, total", "x"]]);
    write("A3", [["COAL", "oil"]]);
    write("C1", [["charcoal"]]);
    expect(find("coal")).toEqual(["C1", "B2", "A3"]);
  });

  it("is what the cell shows, and what its formula says", () => {
    const { book, sheet, write, find } = begin();
    write("A1", [[0.125, "=SUM(A1:A1)*2"]]);
    book.setStyle(sheet.id, area("A1"), { numberFormat: "0.0%" }, "user");
    expect(find("12.5%")).toEqual(["A1"]);
    expect(find("sum(")).toEqual(["B1"]);
    expect(find("0.25")).toEqual(["B1"]);
    expect(find("0.125")).toEqual([]);
  });

  it("takes * and ? for any text and any character, and ~ before them as they are", () => {
    const { write, find } = begin();
    write("A1", [["1.2.3 监测"], ["1.2.4 核算"], ["a*b"]]);
    expect(find("1.2.? 监*")).toEqual(["A1"]);
    expect(find("~*")).toEqual(["A3"]);
  });

  it("is neither in hidden cells nor in formulas that protection hides", () => {
    const { book, sheet, write, find } = begin();
    write("A1", [["here", "=LEN(5)"]]);
    write("A2", [["here"]]);
    book.setHidden(sheet.id, "rows", 1, 1, "hidden", "user");
    book.setStyle(sheet.id, area("B1"), { formulaHidden: true }, "user");
    expect([find("here"), find("len")]).toEqual([["A1"], ["B1"]]);
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(find("len")).toEqual([]);
  });

  it("is nothing for no text", () => {
    const { write, find } = begin();
    write("A1", [["x"]]);
    expect(find("")).toEqual([]);
  });
});

describe("the next that is found", () => {
  const found = [area("B1"), area("A2"), area("C2")];

  it("comes after the active cell by rows, and round from the last to the first", () => {
    expect(nextFound(found, area("B1"), 1)).toBe(1);
    expect(nextFound(found, area("B2"), 1)).toBe(2);
    expect(nextFound(found, area("C2"), 1)).toBe(0);
  });

  it("comes before it the other way round", () => {
    expect(nextFound(found, area("C2"), -1)).toBe(1);
    expect(nextFound(found, area("B1"), -1)).toBe(2);
  });

  it("is none where nothing was found", () => {
    expect(nextFound([], area("A1"), 1)).toBe(-1);
    expect(nextFound([], area("A1"), -1)).toBe(-1);
  });
});
