import { Decimal } from "../../../src/exact/decimal";
import { yearChanges, type YearChange } from "../../../src/importing/write/after-import";
import { figures } from "../monitoring/year-figures";

type Amounts = readonly [emission: string | null, output: string | null];
const decimal = (text: string | null) => (text === null ? null : new Decimal(text));
const imported = (year: number, ...[emission, output]: Amounts) => ({
  year,
  emission: decimal(emission),
  output: decimal(output),
  energy: null,
  isOfParts: false,
  missingMonths: [],
  rows: 1,
});
const shown = (its: YearChange["before"]): Amounts | null =>
  its && [its.emission?.toFixed() ?? null, its.output?.toFixed() ?? null];
const textOf = ({ year, before, after }: YearChange) => [year, shown(before), shown(after)];

const before = [figures(2023, "10", "5"), figures(2021, "1", null)];
const brought = [imported(2022, "3", "4"), imported(2023, "0.1", null), imported(2024, null, "2")];

describe("what an import changes, latest year first", () => {
  it("is each year as the sources have it where they replace what was there", () => {
    expect(yearChanges(before, brought, "replace").map(textOf)).toEqual([
      [2024, null, [null, "2"]],
      [2023, ["10", "5"], ["0.1", null]],
      [2022, null, ["3", "4"]],
      [2021, ["1", null], null],
    ]);
  });

  it("is each year with what the sources add where they are appended", () => {
    expect(yearChanges(before, brought, "append").map(textOf)).toEqual([
      [2024, null, [null, "2"]],
      [2023, ["10", "5"], ["10.1", "5"]],
      [2022, null, ["3", "4"]],
      [2021, ["1", null], ["1", null]],
    ]);
  });

  it("is nothing of nothing", () => {
    expect(yearChanges([], [], "append")).toEqual([]);
  });
});
