import { layoutAt } from "../../../src/importing/shape/find-layout";
import { strikesOut } from "../../../src/importing/shape/struck-rows";
import { drawn } from "./tables";

const struckIn = (table: string, row: number, column: number): boolean => {
  const { columns } = layoutAt(drawn(table), 0);
  return strikesOut(new Map([[row, new Set([column])]]), columns)(row);
};

const named = `|年份|排放量(t)|产量(t)|备注|热值|
  |2021|10|1|x|9|`;
const unnamed = `|年份|甲|备注|
  |2021|10|x|`;

describe("a row is struck out", () => {
  it.each([
    ["by its period", named, 0, true],
    ["by an amount", named, 2, true],
    ["not by a remark", named, 3, false],
    ["not by what counts nothing", named, 4, false],
    ["by any figure where no heading names amounts", unnamed, 1, true],
    ["not by a remark there either", unnamed, 2, false],
  ])("%s", (_, table, column, isStruck) => {
    expect(struckIn(table, 1, column)).toBe(isStruck);
  });

  it("only where a cell of it is", () => {
    const { columns } = layoutAt(drawn(named), 0);
    expect(strikesOut(new Map(), columns)(1)).toBe(false);
  });
});
