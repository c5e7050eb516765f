import { columnsNamed, layoutWith } from "../../../src/importing/shape/find-columns";
import { suggestedSettings } from "../../../src/importing/shape/settings";
import { longTable } from "../../../src/importing/shape/source-table";
import { drawn, layoutOf } from "./tables";

const suggested = (headings: string) => {
  const rows = drawn(`${headings}\n${headings.replaceAll(/[^|]+/g, "1")}`);
  const table = longTable(rows, layoutOf(rows));
  const { columns, units } = suggestedSettings(table);
  return [columns, units];
};

it.each([
  [
    "|年份|月份|电厂|排放量(t)|发电量(MWh)|备注|",
    { year: 0, month: 1, source: 2, emission: 3, output: 4, note: 5 },
    { emission: "t", output: "MWh" },
  ],
  ["|日期|直接排放量(t)|间接排放量(t)|排放总量(kg)|", { year: 0, emission: 3 }, { emission: "kg" }],
  ["|月份|排放量|产量|", { year: 0, emission: 1, output: 2 }, {}],
  [
    "|plant_id|plant|year|emissions_tCO2|",
    { source: 1, year: 2, emission: 3 },
    { emission: "tCO2" },
  ],
  ["|account_id|year|emissions|", { source: 0, year: 1, emission: 2 }, {}],
])("suggests columns and units of %s", (headings, columns, units) => {
  expect(suggested(headings)).toEqual([columns, units]);
});

describe("columns that are named", () => {
  const rows = drawn(`|甲公司 2023 年||||
     |年份|排放量||产量'(吨)|
     ||直接|间接||
     |2023|1|2|3|`);

  it.each([
    [["年份", "产量(吨)"], 1],
    [["年 份", "产量（吨）"], 1],
    [["年份", "排放量 直接"], 1],
    [["年份", "排放量直接", "'产量（吨）"], 1],
  ])("are found whatever their width, white space and apostrophes: %j", (names, row) => {
    expect(layoutWith(rows, names)?.header).toEqual({ row, rows: 2 });
  });

  it.each([[["年份", "间接排放"]], [["产出"]]])("are not made up: %j", (names) => {
    expect(layoutWith(rows, names)).toBeNull();
  });

  it("are told when two have the name", () => {
    const { columns } = layoutOf(drawn("|年份|排放量|排放量|\n|2023|1|2|"));
    expect(columnsNamed(columns, "排放量").map(({ index }) => index)).toEqual([1, 2]);
  });
});
