import type { Cell } from "../../../book/cell";
import { shownText } from "../../../format/shown-text";
import {
  choicesOf,
  columnFilterAt,
  columnFilters,
  criterionFor,
} from "../../../page/filter/column-filter";
import { area, openBook } from "../book/open-book";

const textOf = (cell: Cell | undefined) => shownText(cell, { locale: "zh-CN", date1904: false });

/** A table with a row of totals; its filter lets only rows of kind "a" through. */
const begin = (criteria = new Map([[0, new Set(["a"])]])) => {
  const { book, sheet, write } = openBook();
  write("A1", [
    ["kind", "size"],
    ["a", 10],
    ["b", 9],
    ["A", null],
    ["a", 2],
    ["b", "text"],
    ["a", 10],
  ]);
  const options = { showHeaders: true } as const;
  const table = book.addTable(sheet.id, area("A1:B7"), options, "user");
  book.changeTable(table.id, { showTotals: true }, "user");
  book.setTableFilter(table.id, { criteria, hiddenRows: new Set([2, 5]) }, "user");
  const at = (address: string) => columnFilterAt(sheet, area(address))!;
  return {
    book,
    sheet,
    table,
    at,
    choices: (address: string) => choicesOf(sheet, at(address), textOf),
  };
};
const shown = (text: string) => ({ text, state: "shown" });
const hidden = (text: string) => ({ text, state: "hidden" });

describe("the buttons of filters", () => {
  it("stand in the header of every column of a table and of the sheet's own filter", () => {
    const { book, sheet } = begin();
    const own = { area: area("D3:E5"), criteria: new Map(), hiddenRows: new Set<number>() };
    book.setAutoFilter(sheet.id, own, "user");
    expect(columnFilters(sheet).map((one) => [one.area.row, one.column])).toEqual([
      [2, 3],
      [2, 4],
      [0, 0],
      [0, 1],
    ]);
    expect(columnFilterAt(sheet, area("D4"))).toBeNull();
  });

  it("are not there where a table has no header or hides them", () => {
    const { book, sheet, table } = begin();
    book.changeTable(table.id, { showFilterButton: false }, "user");
    expect(columnFilterAt(sheet, area("A1"))).toBeNull();
  });
});

describe("the values that a filter offers", () => {
  it("are those of its column, each once whatever its case, told by whether they are shown", () => {
    expect(begin().choices("A1")).toEqual([shown("a"), hidden("b")]);
  });

  it("leave out what other columns hide, and totals, and stand in the order of a sort with blanks last", () => {
    expect(begin().choices("B1")).toEqual([shown("2"), shown("10"), shown("")]);
    expect(
      begin(new Map())
        .choices("B1")
        .map(({ text }) => text),
    ).toEqual(["2", "9", "10", "text", ""]);
  });
});

describe("choosing among them", () => {
  it("is no criterion where all are chosen", () => {
    const { at, choices } = begin();
    expect(criterionFor(choices("A1"), new Set(["a", "b"]), at("A1"))).toBeNull();
  });

  it("keeps what is not offered now as it was", () => {
    const { at, choices } = begin(
      new Map([
        [0, new Set(["a"])],
        [1, new Set(["9", "10"])],
      ]),
    );
    expect(criterionFor(choices("B1"), new Set(["2"]), at("B1"))).toEqual(new Set(["9", "2"]));
  });
});
