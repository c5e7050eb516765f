import { createCalculator } from "@tanping/workbench/calc/calculator";
import { fillDown } from "../../../src/sheets/fill-down";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { languages } from "../../../src/strings/language";

const long = (row: number) =>
  `=IF($A${row}="","",SUM(B${row}:$C$9)+Data[Amount])&"${"x".repeat(300)}"`;
const cell = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });

describe("filling down", () => {
  it("writes a long formula once where each row says the same of itself", () => {
    const contents = [["Sum", null], ...[2, 3, 4, 5].map((row) => [row, long(row)])];
    expect(fillDown(contents)).toEqual({
      written: [
        ["Sum", null],
        [2, long(2)],
        [3, null],
        [4, null],
        [5, null],
      ],
      fills: [{ first: cell(1, 1), area: cell(1, 1, 4) }],
    });
  });

  it("begins anew where a row says something else, and leaves texts alone", () => {
    const contents = [1, 2, 3, 5, 5, 6].map((row) => [long(row), "a".repeat(500)]);
    const { written, fills } = fillDown(contents);
    expect(fills).toEqual([
      { first: cell(0, 0), area: cell(0, 0, 3) },
      { first: cell(4, 0), area: cell(4, 0, 2) },
    ]);
    expect(written.map(([formula]) => formula)).toEqual([
      long(1),
      null,
      null,
      long(5),
      long(5),
      null,
    ]);
  });

  it("writes short formulas out, which take no more than a copy", () => {
    const contents = [1, 2, 3].map((row) => [`=A${row}+1`]);
    expect(fillDown(contents)).toEqual({ written: contents, fills: [] });
  });

  it.each(languages)(
    "brings every formula of a new workbook back, sign by sign: %s",
    (language) => {
      const { moveFormula } = createCalculator();
      for (const { contents } of layOutWorkbook(language).sheets) {
        const { written, fills } = fillDown(contents);
        const filled = written.map((cells) => [...cells]);
        for (const { first, area } of fills)
          for (let down = 0; down < area.rows; down += 1) {
            const formula = String(written[first.row]?.[first.column]);
            filled[area.row + down]?.splice(area.column, 1, moveFormula(formula, down, 0));
          }
        expect(filled).toEqual(contents);
      }
      expect.assertions(6);
    },
  );
});
