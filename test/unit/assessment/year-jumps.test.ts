import { yearJumps } from "../../../src/assessment/year-jumps";
import { Decimal } from "../../../src/exact/decimal";
import { toText } from "../../../src/exact/ratio";
import type { YearFigures } from "../../../src/monitoring/series";

const decimal = (value: string | null) => (value === null ? null : new Decimal(value));
const figuresOf = (
  ...years: readonly (readonly [year: number, emission: string | null, output: string | null])[]
): readonly YearFigures[] =>
  years.map(([year, emission, output]) => ({
    ...{ year, missingMonths: [], rowCount: 1, firstRows: [] },
    ...{ emission: decimal(emission), output: decimal(output), energy: null },
  }));

describe("a year beside the one before it", () => {
  it.each([
    ["1", "499.99", null],
    ["1", "500", "500"],
    ["1", "2000", "2000"],
    ["1", "2000.01", null],
    ["1", "4999.99", null],
    ["1", "5000", "5000"],
    ["1", "20000", "20000"],
    ["1", "20000.01", null],
    ["1000", "1", "1000"],
    ["0.3", "300", "1000"],
    ["0", "1000", null],
    ["1000", "0", null],
    [null, "1000", null],
    ["1000", null, null],
    ["7", "7", null],
  ])("looks like a slip of units from %s to %s by its factor: %s", (before, now, factor) => {
    const found = yearJumps(figuresOf([2022, before, "5"], [2024, now, "5"]));
    const expected = factor === null ? [] : [[2024, 2022, "emission", factor]];
    expect(found.map((its) => [its.year, its.before, its.measure, toText(its.factor)])).toEqual(
      expected,
    );
  });

  it("is compared in both measures, each year with the one before it", () => {
    const years = figuresOf([2021, "1", "9"], [2022, "1000", "9000"], [2023, "1000", "9"]);
    expect(yearJumps(years).map((its) => [its.year, its.measure])).toEqual([
      [2022, "emission"],
      [2022, "output"],
      [2023, "output"],
    ]);
  });
});
