import fc from "fast-check";
import { maximumColumns, maximumRows } from "../../spreadsheet/area";
import {
  areaText,
  cellText,
  columnLetters,
  parseArea,
  parseCell,
} from "../../spreadsheet/cell-reference";
import { faultOf } from "./xml-part";

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
    expect(parseCell(`${letters}1`)).toEqual({ row: 0, column });
  });

  it("name each of Excel's columns once", () => {
    const all = Array.from({ length: maximumColumns }, (_, column) => columnLetters(column));
    expect(new Set(all).size).toBe(maximumColumns);
  });
});

const rows = fc.nat({ max: maximumRows - 1 });
const columns = fc.nat({ max: maximumColumns - 1 });

describe("an address", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(rows, rows, columns, columns, (top, bottom, left, right) => {
        expect(parseCell(cellText({ row: top, column: left }))).toEqual({ row: top, column: left });
        const area = {
          row: Math.min(top, bottom),
          column: Math.min(left, right),
          rows: Math.abs(top - bottom) + 1,
          columns: Math.abs(left - right) + 1,
        };
        expect(parseArea(areaText(area))).toEqual(area);
      }),
    );
  });

  it.each(["", "A", "1", "a1", "A-1", "A1 ", "1A", "$A$1", "AAAA1", "A12345678", "A1:B2"])(
    "of a cell is not %j",
    (text) => {
      expect(faultOf(() => parseCell(text))).toBe("value-malformed");
    },
  );

  it("names an area by its corners, one cell by itself", () => {
    expect(areaText({ row: 0, column: 0, rows: 3, columns: 3 })).toBe("A1:C3");
    expect(areaText({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(areaText({ row: 1, column: 2, rows: 1, columns: 2 })).toBe("C2:D2");
  });

  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$C$3:$B$2", { row: 1, column: 1, rows: 2, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: maximumRows, columns: 3 }],
    ["XFD1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ["$A1:B$2", { row: 0, column: 0, rows: 2, columns: 2 }],
    ["$2:$1", { row: 0, column: 0, rows: 2, columns: maximumColumns }],
  ])("%s is an area", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each([
    "",
    ":",
    "A",
    "1",
    "A:1",
    "A1:B",
    "1:A1",
    "A1:B2:C3",
    "A1:XFE1",
    "A0",
    "A0:B0",
    "$",
    "$A",
    "A$",
    "A$:B",
    "$$A1",
    "a1",
    "A1:",
    ":A1",
    "AAAA1",
    "A12345678",
    "A1 ",
    "A1048577",
    "#REF!",
  ])("of an area is not %j", (text) => {
    expect(faultOf(() => parseArea(text))).toBe("value-malformed");
  });
});
