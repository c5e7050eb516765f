import fc from "fast-check";
import {
  absoluteReference,
  addressText,
  areaText,
  columnLetters,
} from "../../../src/cells/address";

describe("the letters of a column", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("of %d are %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("name each of Excel's columns once", () => {
    const all = Array.from({ length: 16_384 }, (_, column) => columnLetters(column));
    expect(new Set(all).size).toBe(16_384);
  });

  it("count in base 26 from 1", () => {
    fc.assert(
      fc.property(fc.nat({ max: 16_383 }), (column) => {
        const back = [...columnLetters(column)].reduce(
          (total, letter) => total * 26 + letter.charCodeAt(0) - 64,
          0,
        );
        expect(back - 1).toBe(column);
      }),
    );
  });
});

describe("a place in words", () => {
  it("is the sheet's title and the cell", () => {
    expect(addressText({ sheet: "表A.1", row: 6, column: 4 })).toBe("表A.1!E7");
  });

  it("names an area by its corners, one cell by itself", () => {
    expect(areaText({ row: 0, column: 0, rows: 3, columns: 3 })).toBe("A1:C3");
    expect(areaText({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(areaText({ row: 1, column: 2, rows: 1, columns: 2 })).toBe("C2:D2");
  });

  it("quotes the sheet in a formula and doubles the quotes in its title", () => {
    const area = { row: 3, column: 4, rows: 52, columns: 1 };
    expect(absoluteReference("表A.1", area)).toBe("'表A.1'!$E$4:$E$55");
    expect(absoluteReference("Year's end", { ...area, rows: 1 })).toBe("'Year''s end'!$E$4");
  });
});
