import { suggestedSettings } from "../../../src/importing/shape/settings";
import { sourceTable } from "../../../src/importing/shape/source-table";
import { importLog } from "../../../src/importing/write/import-log";
import { analysisOf, drawn, layoutOf, sourceOf, summary } from "./tables";

const suggested = (table: string) => {
  const rows = drawn(table);
  const { units, unitColumns } = suggestedSettings(sourceTable(rows, layoutOf(rows)));
  return { units, unitColumns };
};
const of = async (table: string, decided: Parameters<typeof sourceOf>[1] = {}) =>
  summary(await analysisOf(sourceOf(drawn(table), decided)));

describe("a column of units", () => {
  it.each([
    [
      "behind its amounts",
      "|年份|排放量|单位|产量(MWh)|\n|2022|1|t|5|\n|2023|2|kg|5|",
      { emission: "t", output: "MWh" },
      { emission: 2 },
    ],
    [
      "behind each of two",
      "|年份|排放量|单位|产量|计量单位|\n|2022|1|kg|5|万吨|\n|2023|2|t|5|吨|",
      { emission: "kg", output: "万吨" },
      { emission: 2, output: 4 },
    ],
    [
      "before each of two",
      "|年份|单位|排放量|单位|产量|\n|2022|kg|1|t|5|\n|2023|t|2|t|5|",
      { emission: "kg", output: "t" },
      { emission: 1, output: 3 },
    ],
    [
      "by its name",
      "|年份|排放量单位|产量单位|排放量|产量|\n|2022|（吨）|万吨|1|5|\n|2023|kg|吨|2|5|",
      { emission: "吨", output: "万吨" },
      { emission: 1, output: 2 },
    ],
    [
      "by its name, beside another's amounts",
      "|年份|产量|排放量单位|排放量|\n|2022|1|t|5|\n|2023|2|kg|5|",
      { emission: "t" },
      { emission: 2 },
    ],
    [
      "in English",
      "|year|emission|emission_unit|output|unit|\n|2022|1|t|5|MWh|\n|2023|2|kg|5|kWh|",
      { emission: "t", output: "MWh" },
      { emission: 2, output: 4 },
    ],
    [
      "without a heading",
      "|年份|排放量||产量(t)|\n|2022|1|t|5|\n|2023|2|kg|5|",
      { emission: "t", output: "t" },
      { emission: 2 },
    ],
    [
      "beside a heading that has one as well",
      "|年份|排放量(t)|单位|\n|2022|1|t|\n|2023|2|kg|",
      { emission: "t" },
      { emission: 2 },
    ],
    [
      "of words nobody knows",
      "|年份|排放量(t)|产量|单位|\n|2022|1|5|箱|\n|2023|2|6|托|",
      { emission: "t", output: "箱" },
      { output: 3 },
    ],
    [
      "between two, of the one it fits",
      "|年份|排放量(t)|单位|产量|\n|2022|1|MWh|5|\n|2023|2|kWh|6|",
      { emission: "t", output: "MWh" },
      { output: 2 },
    ],
  ])("%s is found", (_, table, units, unitColumns) => {
    expect(suggested(table)).toEqual({ units, unitColumns });
  });

  it.each([
    [
      "another amount's",
      "|年份|燃料用量|单位|排放量(tCO2e)|\n|2022|7|kg|1|\n|2023|8|t|2|",
      { emission: "tCO2e" },
    ],
    [
      "another amount's before it",
      "|年份|单位|燃料用量|排放量(tCO2e)|\n|2022|kg|7|1|\n|2023|t|8|2|",
      { emission: "tCO2e" },
    ],
    [
      "somebody's who reports",
      "|填报单位|年份|排放量(t)|单位名称|\n|甲|2022|1|甲厂|\n|甲|2023|2|甲厂|",
      { emission: "t" },
    ],
    ["a boiler's", "|year|Unit|emission (t)|\n|2022|1|1|\n|2023|2|2|", { emission: "t" }],
  ])("is not made of %s", (_, table, units) => {
    expect(suggested(table)).toEqual({ units, unitColumns: {} });
  });
});

describe("rows with units of their own", () => {
  const table = `|年份|月份|排放量|单位|产量(MWh)|
     |2023|1|12|t|1|
     |2023|2|11000|kg|1|
     |2023|3|0.0013|万吨|1|
     |2023|4|14||1|
     |2023|5|15|桶|1|
     |2023|6|16|MWh|1|
     |2023|7|-||1|
     |2023|8|17 kg||1|`;

  it("convert exactly to the column's; what does not is set aside, and told", async () => {
    expect(await of(table)).toMatchObject({
      years: ["2023 36.017 5"],
      setAside: { "unit-missing": 1, "unit-unknown": 2 },
      problems: [
        "unit-missing 5 单位",
        "unit-unknown 6 单位 桶",
        "unit-unknown 7 单位 MWh",
        "no-data 8 排放量 -",
        "unit-in-cell 9 排放量 17 kg",
        "jump 9 排放量 17 kg",
      ],
    });
  });

  it.each([
    [{ "unit-missing": "fill-down" }, "2023 140036.017 6"],
    [{ "unit-missing": "column-unit" }, "2023 50.017 6"],
    [{ "unit-unknown": "no-data" }, "2023 36.017 7"],
    [{ "unit-unknown": "column-unit" }, "2023 67.017 7"],
    [{ "unit-in-cell": "set-aside" }, "2023 36 4"],
  ] as const)("are treated together: %j", async (treatments, year) => {
    expect((await of(table, { treatments })).years).toEqual([year]);
  });

  it("take a merged unit from above only within what counts, and none from nowhere", async () => {
    const merged = `|年份|排放量|单位|电厂|
       |2021|1||甲|
       |2022|2000|kg|乙|
       |2023|3000||甲|`;
    const treatments = { "unit-missing": "fill-down" } as const;
    expect(await of(merged, { treatments, where: { column: 3, value: "甲" } })).toMatchObject({
      years: ["2023 3000 "],
      setAside: { filtered: 1, "unit-missing": 1 },
    });
  });

  it("are told in the sheet of imports", async () => {
    const source = sourceOf(drawn(table));
    const analysis = await analysisOf(source);
    const record = {
      time: "",
      from: "",
      answers: {},
      accepted: [],
      mode: "replace",
      sources: [source],
      analysis,
    } as const;
    const lines = importLog({ ...record, wanted: { emission: "t" }, written: 4 }, "zh-CN");
    expect(lines.map(([, what]) => what)).toContain("排放量各行的单位 ← 单位");
  });
});

describe("rows with units of their own and periods across", () => {
  it.each([
    [
      "in a column of units",
      `|排放源|单位|2022|2023|
       |锅炉|t|1|2|
       |车辆|kg|400|500|`,
      ["2022 1.4 ", "2023 2.5 "],
    ],
    [
      "in their names",
      `|指标|2022|2023|
       |直接排放量(t)|1|2|
       |间接排放量(kg)|400|500|
       |产量(t)|7|8|`,
      ["2022 1.4 7", "2023 2.5 8"],
    ],
    [
      "in the headings",
      `|电厂|2022年排放量(kg)|2023年排放量(t)|
       |甲|1000|2|
       |乙|4000|8|`,
      ["2022 5000 ", "2023 10000 "],
    ],
  ])("%s add up", async (_, table, years) => {
    const found = await of(table);
    expect([found.years, found.setAside]).toEqual([years, {}]);
  });

  it("say which row has none, one nobody knows, or two that differ", async () => {
    const sources = `|排放源|单位|2022|2023|
       |锅炉|t|1|2|
       |车辆||400|500|
       |焊机|桶|6|7|`;
    const measures = `|指标|单位|2022|2023|
       |直接排放量(kg)|吨|6|7|
       |间接排放量(t)|t|8|9|`;
    const twice = (text: string) => [text, text];
    expect((await of(sources)).problems).toEqual([
      ...twice("unit-missing 3 单位"),
      ...twice("unit-unknown 4 单位 桶"),
    ]);
    expect((await of(measures)).problems).toEqual([
      "several-emissions 1 直接排放量(kg) 直接排放量(kg)",
      ...twice("unit-missing 2 单位"),
    ]);
    expect((await of(sources)).years).toEqual(["2022 1 ", "2023 2 "]);
  });
});
