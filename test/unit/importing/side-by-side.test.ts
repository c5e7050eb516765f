import { layoutAt } from "../../../src/importing/shape/find-layout";
import { stacked } from "../../../src/importing/shape/side-by-side";
import type { CellSet } from "../../../src/tabular/source";
import { drawn } from "./tables";

const stack = (table: string, hidden: readonly number[] = [], struck: CellSet = new Map()) => {
  const rows = drawn(table);
  return stacked(rows, layoutAt(rows, 0), {
    hiddenColumns: new Set(hidden),
    struck,
    plants: "stacked",
  });
};

const halves = `|月份|排放量(t)|产量(t)||月份|排放量(t)|产量(t)|
  |1月|10|1||3月|30|3|
  |2月|20|2||||`;

describe("blocks beside one another", () => {
  it("stand one below the other, without the rows that only the left one has", () => {
    const found = stack(halves);
    expect(found?.rows.slice(1)).toEqual([
      ["1月", "10", "1"],
      ["2月", "20", "2"],
      ["3月", "30", "3"],
    ]);
    expect(found?.columns.map(({ index, heading }) => [index, heading])).toEqual([
      [0, "月份"],
      [1, "排放量(t)"],
      [2, "产量(t)"],
    ]);
  });

  it("are found again where they stand", () => {
    const found = stack(halves);
    expect(found?.place(1, 1)).toEqual({ row: 2, column: "排放量(t)" });
    expect(found?.place(3, 2)).toEqual({ row: 2, column: "产量(t)" });
    expect(found?.place(0, 0)).toEqual({ row: 1, column: "月份" });
    expect(found?.place(0, 9)).toEqual({ row: 1, column: "" });
  });

  it("are struck out where they stand", () => {
    expect([...(stack(halves, [], new Map([[1, new Set([5])]]))?.struck ?? [])]).toEqual([3]);
    expect([...(stack(halves, [], new Map([[2, new Set([1, 3])]]))?.struck ?? [])]).toEqual([2]);
  });

  it("may measure other things in other years", () => {
    const found = stack(`|年份|排放量(t)||年份|产量(t)|
      |2021|10||2022|5|`);
    expect(found?.rows.slice(1)).toEqual([
      ["2021", "10", null],
      ["2022", null, "5"],
    ]);
  });

  it("are hidden where one of their columns is", () => {
    expect(stack(halves, [5])?.hidden).toEqual(new Set([3]));
    expect(stack(halves, [3])?.hidden).toEqual(new Set());
  });

  it.each([
    ["|年份|排放量(t)|产量(t)|\n|2021|10|1|"],
    ["|年份|排放量(t)|年份|备注|\n|2021|10|2021|x|"],
    ["|厂|排放量(t)|厂|排放量(t)|\n|甲|10|乙|20|"],
    ["||||\n|2021|10|1|"],
  ])("are none in %j", (table) => {
    expect(stack(table)).toBeNull();
  });
});
