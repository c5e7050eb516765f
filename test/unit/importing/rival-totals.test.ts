import { rivalTotals, withScopeSums } from "../../../src/importing/analysis/rival-totals";
import { emissionColumns } from "../../../src/importing/shape/emission-columns";
import { noPause, sourceOf } from "./tables";

/** Columns of emissions with their amounts of one year. */
const columnsOf = (amounts: Readonly<Record<string, number>>) => {
  const heading = ["year", ...Object.keys(amounts).map((its) => `${its} (tCO2e)`)];
  const { table } = sourceOf([heading, [2022, ...Object.values(amounts)]]);
  return { table, columns: emissionColumns(table) };
};

const rivals = async (amounts: Readonly<Record<string, number>>) => {
  const { table, columns } = columnsOf(amounts);
  const found = await rivalTotals(table, await withScopeSums(table, columns, noPause), noPause);
  return found && [found.larger, found.smaller].map(({ heading }) => heading.replace(/ \(.*/, ""));
};

describe("totals that draw another boundary", () => {
  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    [
      "say so by their scopes",
      { "Total scope 1+2+3": 350, "Total scopes 1 and 2": 150 },
      ["Total scope 1+2+3", "Total scopes 1 and 2"],
    ],
    [
      "say so by what they leave out",
      { 排放总量: 500, 不含外购的排放总量: 300 },
      ["排放总量", "不含外购的排放总量"],
    ],
    [
      "are the sum of the first emissions only",
      { 范围一: 100, 范围二: 50, 运营排放合计: 150, 范围三: 200, 全部排放合计: 350 },
      ["全部排放合计", "运营排放合计"],
    ],
    [
      "are sums of scopes that nothing calls totals",
      { "Scope 1": 100, "Scope 2": 50, "Scope 1+2": 150, "Scope 3": 7, "Scope 1+2+3": 157 },
      ["Scope 1+2+3", "Scope 1+2"],
    ],
  ])("%s", async (_, amounts, wanted) => {
    expect(await rivals(amounts)).toEqual(wanted);
  });

  it.each<[string, Readonly<Record<string, number>>]>([
    ["one is the sum of the others", { 范围一合计: 300, 范围二合计: 200, 总排放量: 500 }],
    ["they are equal but for rounding", { "Total emissions": 500, "Total GHG S1+2": 500.2 }],
    ["there is one", { "Scope 1": 100, "Scope 2": 50, "Total emissions": 150 }],
    ["the smaller one is of another kind", { "Total emissions": 500, "Total emissions of A": 3 }],
  ])("are none where %s", async (_, amounts) => {
    expect(await rivals(amounts)).toBeNull();
  });
});

it("takes no scopes that are not the sum of others for their sum", async () => {
  const { table, columns } = columnsOf({ "Scope 1+2": 90, "Scope 3 A": 30, "Scope 3 B": 20 });
  expect(await withScopeSums(table, columns, noPause)).toEqual(columns);
});
