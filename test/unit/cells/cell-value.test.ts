import { asShown, blank, isBlank, type CellValue } from "../../../src/cells/cell-value";
import { columnEntries, entryAt } from "../../../src/cells/grid";

const text = (words: string): CellValue => ({ kind: "text", text: words });
const number = (double: number): CellValue => ({ kind: "number", double });

describe("blank", () => {
  it.each([[blank], [text("")], [text("  ")], [text("\n")], [text("　")]])("is %j", (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each<[CellValue]>([
    [number(0)],
    [text("0")],
    [{ kind: "boolean", truth: false }],
    [{ kind: "error", code: "#N/A" }],
  ])("is not %j", (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe("a cell in a message", () => {
  it.each<[CellValue, string]>([
    [blank, ""],
    [number(0.1), "0.1"],
    [text(" 是 "), " 是 "],
    [{ kind: "boolean", truth: true }, "TRUE"],
    [{ kind: "boolean", truth: false }, "FALSE"],
    [{ kind: "error", code: "#N/A" }, "#N/A"],
  ])("%j reads %p", (value, shown) => {
    expect(asShown(value)).toBe(shown);
  });
});

describe("a grid", () => {
  const grid = { sheet: "S", row: 3, column: 4, cells: [[number(1)], [number(2)]] };

  it("says where each of its cells stands on the sheet", () => {
    expect(columnEntries(grid)).toEqual([
      { value: number(1), where: { sheet: "S", row: 3, column: 4 } },
      { value: number(2), where: { sheet: "S", row: 4, column: 4 } },
    ]);
  });

  it("is blank beyond its edge", () => {
    expect(entryAt(grid, 9, 9)).toEqual({
      value: blank,
      where: { sheet: "S", row: 12, column: 13 },
    });
  });
});
