import { readFileSync } from "node:fs";
import { Decimal } from "../../../src/exact/decimal";
import { times, toDecimal } from "../../../src/exact/ratio";
import { intensityOf } from "../../../src/monitoring/year-intensity";
import { openSource } from "../../../src/tabular/open-source";
import { analysisOf, drawn, rowsOf, rowText, sourceOf, summary } from "./tables";
import { monthsText } from "../../../src/monitoring/missing-months";

const of = async (table: string, decided: Parameters<typeof sourceOf>[1] = {}) =>
  summary(await analysisOf(sourceOf(drawn(table), decided)));

describe("a table", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of a row per year",
      `|年份|排放量（tCO2e）|产出量（MWh）|
       |2022|100|200|
       |2023年|90.5|210|`,
      ["2022 100 200", "2023 90.5 210"],
    ],
    [
      "of a row per month",
      `|月份|排放量(t)|发电量(万kWh)|
       |2023年1月|1|10|
       |2023-02|2|20|
       |202401|4|40|`,
      ["2023 3 30", "2024 4 40"],
    ],
    [
      "of a row per date, some as the days that worksheets count",
      `|日期|排放量(t)|产量(t)|
       |2023/1/5|1|10|
       |2023-01-06|2|20|
       |45292|4|40|`,
      ["2023 3 30", "2024 4 40"],
    ],
    [
      "of sources and months",
      `|年份|月份|排放源|排放量(t)|产量(t)|
       |2023|1|锅炉|1|10|
       |2023|1|车辆|2||
       |2023|2|锅炉|4|20|`,
      ["2023 7 30"],
    ],
    [
      "with years across",
      `|指标|单位|2021年|2022年|2023年|
       |碳排放总量|tCO2e|1|2|3|
       |发电量|MWh|10|20|30|
       |综合能耗|tce|7|8|9|`,
      ["2021 1 10 7", "2022 2 20 8", "2023 3 30 9"],
    ],
    [
      "with years across and measures in the headings",
      `|电厂|2022年排放量(t)|2022年产量(MWh)|2023年排放量(t)|2023年产量(MWh)|
       |甲|1|10|2|20|
       |乙|4|40|8|80|`,
      ["2022 5 50", "2023 10 100"],
    ],
    [
      "with months across",
      `|指标|2023年1月|2023年2月|2024年1月|
       |排放量(t)|1|2|4|
       |产量(t)|10|20|40|`,
      ["2023 3 30", "2024 4 40"],
    ],
    [
      "with years across and amounts that look like years",
      `|指标|2022|2023|
       |排放量(t)|2055|2011|
       |产量(t)|2100|2001|`,
      ["2022 2055 2100", "2023 2011 2001"],
    ],
    [
      "with sources and years across, numbered, with sums at the side that are not read",
      `|序号|排放源（吨）|2022|2023|合计|备注|
       |1|1号锅炉(东)|1|2|3|停机 5 天|
       |2|车辆|4|8|12||`,
      ["2022 5 ", "2023 10 "],
    ],
  ])("%s adds up", async (_, table, years) => {
    const { years: found, read, imported, setAside } = await of(table);
    expect(found).toEqual(years);
    expect([imported, setAside]).toEqual([read, {}]);
  });

  it("with merged years, totals, quarters, notes and repeated headings accounts for every row", async () => {
    const table = `|某发电厂 2023 年碳排放统计表||||
       |编制：生产部||2024年1月||
       |年份|月份|排放源|排放量|发电量|
       ||||（tCO2）|（万千瓦时）|
       |2023|1月|锅炉|1,000|１０|
       ||2月|锅炉|2,000|20|
       ||3月|锅炉|Excluded|30|
       ||一季度||3,000|60|
       |||||
       |年份|月份|排放源|排放量|发电量|
       ||4月|锅炉|<0.05|40|
       ||5月|锅炉|-3|50|
       ||6月|锅炉|约7|60|
       ||全年合计||3,000|60|
       |合计||锅炉|3,000|60|
       |注：数据来自生产日报||||`;
    const decided = { treatments: { "year-missing": "fill-down" } } as const;
    expect(await of(table, decided)).toEqual({
      read: 15,
      imported: 3,
      setAside: {
        "above-header": 2,
        "unit-row": 1,
        "overlapping-months": 1,
        "blank-row": 1,
        "repeated-heading": 1,
        "below-limit": 1,
        "offset-row": 1,
        "not-a-number": 1,
        "total-row": 2,
        "year-unreadable": 1,
      },
      years: ["2023 3000 60"],
      problems: [
        "thousands 5 排放量 1,000",
        "thousands 6 排放量 2,000",
        "thousands 8 排放量 3,000",
        "full-width 5 发电量 １０",
        "year-missing 6 年份",
        "year-missing 7 年份",
        "year-missing 8 年份",
        "year-missing 11 年份",
        "year-missing 12 年份",
        "year-missing 13 年份",
        "no-data 7 排放量 Excluded",
        "source-missing 8 排放源",
        "overlapping-months 8 月份 一季度",
        "below-limit 11 排放量 <0.05",
        "offset-row 12 排放源 锅炉",
        "not-a-number 13 排放量 约7",
        "total-row 14 月份 全年合计",
        "total-row 15 年份 合计",
        "year-unreadable 16 年份 注：数据来自生产日报",
      ],
    });
  });

  it("with years across accounts for rows that measure nothing, or something else", async () => {
    const table = `|指标|2022|2023|
       |排放量(t)|1|-|
       |一、生产|||
       |员工人数|5|6|
       ||||
       |产量(t)|10|20|`;
    const { read, imported, setAside, years } = await of(table);
    expect({ read, imported, setAside, years }).toEqual({
      read: 8,
      imported: 3,
      setAside: { "no-data": 4, "blank-row": 1 },
      years: ["2022 1 10", "2023  20"],
    });
  });
});

it("takes the plant that is asked for, also where its year is merged with another plant's row", async () => {
  const table = `|年份|电厂|排放量(t)|产量(t)|
     |2022|乙|1|10|
     ||甲|2|20|
     |2023|甲|4|40|
     ||乙|8|80|`;
  const where = { column: 1, value: "乙" };
  const treatments = { "year-missing": "fill-down" } as const;
  const { years, setAside } = await of(table, { where, treatments });
  expect([years, setAside]).toEqual([["2022 1 10", "2023 8 80"], { filtered: 2 }]);
});

it("puts two tables together by period", async () => {
  const emissions = sourceOf(drawn("|月份|排放量(t)|\n|2023-01|1|\n|2023-02|2|"));
  const outputs = sourceOf(drawn("|日期|产量(t)|\n|2023年1月|10|\n|2023年2月|20|"));
  const analysis = await analysisOf(emissions, outputs);
  expect(summary(analysis)).toMatchObject({ read: 4, imported: 4, years: ["2023 3 30"] });
  expect(analysis.gathers).toBe(true);
  const rows = await rowsOf([emissions, outputs]);
  expect(rows.map(rowText)).toEqual(["2023-1  1 10", "2023-2  2 20"]);
});

it("names the months a year lacks", async () => {
  const months = Array.from({ length: 10 }, (_, index) => `|2023|${index + 1}|1|2|`).join("\n");
  const { years } = await analysisOf(
    sourceOf(drawn(`|年份|月份|排放量|产量|\n${months}\n|2024||1|2|`)),
  );
  expect(years.map(({ year, missingMonths }) => [year, monthsText(missingMonths)])).toEqual([
    [2023, "11, 12"],
    [2024, ""],
  ]);
});

it("names the source that lacks a month which others have", async () => {
  const days = Array.from({ length: 12 }, (_, index) => `2023-${index + 1}-05`);
  const [first, ...later] = days.map((date) => `|${date}|锅炉|1|2|`);
  const other = days.map((date) => `|${date}|车辆|1||`);
  const table = ["|日期|排放源|排放量|产量|", first, first, ...later, ...other.slice(1)];
  const { years } = await analysisOf(sourceOf(drawn(table.join("\n"))));
  expect(years.map(({ missingMonths }) => monthsText(missingMonths))).toEqual(["车辆: 1"]);
});

it.each([
  [
    "a period once more",
    `|年份|月份|排放量(t)|产量(t)|
     |2023|1|1|10|
     |2023|1|2|20|`,
    ["repeated-period 3 年份 2023"],
  ],
  [
    "a day once more",
    `|日期|排放量(t)|产量(t)|
     |2023-01-05|1|10|
     |2023/1/5|2|20|`,
    ["repeated-day 3 日期 2023/1/5"],
  ],
  [
    "a month after its days",
    `|日期|排放量(t)|产量(t)|
     |2023-01-05|1|10|
     |2023-01-06|2|20|
     |2023-01|3|30|`,
    ["repeated-period 4 日期 2023-01"],
  ],
  [
    "a day after its month",
    `|日期|排放量(t)|产量(t)|
     |2023-01|3|30|
     |2023-01-06|2|20|`,
    ["repeated-period 3 日期 2023-01-06"],
  ],
  [
    "a thousand times the value before it",
    `|年份|排放量(t)|产量(t)|
     |2021|12|100|
     |2022|12345|100|
     |2023|13|0.1|`,
    ["jump 3 排放量(t) 12345", "jump 4 产量(t) 0.1"],
  ],
  [
    "a date that can be two",
    `|日期|排放量(t)|产量(t)|
     |03/04/2023|1|10|`,
    ["date-order 2 日期 03/04/2023"],
  ],
  [
    "a sum in a column nobody mapped",
    `|序号|年份|排放量(t)|产量(t)|
     |1|2023|1|10|
     |合计|2023|1|10|`,
    ["total-row 3 序号 合计"],
  ],
])("reports %s", async (_, table, problems) => {
  expect((await of(table)).problems).toEqual(problems);
});

it.each([
  [{ "below-limit": "limit" }, "|2023|<0.5|10|", ["2023 0.5 10"]],
  [{ "below-limit": "no-data" }, "|2023|<0.5|10|", ["2023  10"]],
  [{ negative: "no-data" }, "|2023|-1|10|", ["2023  10"]],
  [{ "not-a-number": "no-data" }, "|2023|?|10|", ["2023  10"]],
  [{ "no-data": "set-aside" }, "|2023|-|10|", []],
  [{ thousands: "set-aside" }, "|2023|1,000|10|", []],
  [{ "unit-in-cell": "set-aside" }, "|2023|5 kg|10|", []],
  [{}, "|2023|5 kg|10|", ["2023 0.005 10"]],
  [{ jump: "scale" }, "|2022|2|10|\n|2023|2000|10|", ["2022 2 10", "2023 2 10"]],
  [{ jump: "set-aside" }, "|2022|2|10|\n|2023|2000|10|", ["2022 2 10"]],
  [{ "date-order": "day-first" }, "|03/04/2023|1|10|", ["2023 1 10"]],
  [{ "total-row": "keep" }, "|2023合计|1|10|", []],
  [{ "repeated-period": "add" }, "|2023|1|10|\n|2023|2|20|", ["2023 3 30"]],
  [{ "repeated-period": "set-aside" }, "|2023|1|10|\n|2023|2|20|", ["2023 1 10"]],
  [{ "repeated-day": "add" }, "|2023-01-05|1|10|\n|2023-01-05|2|20|", ["2023 3 30"]],
] as const)("does %j with %j", async (treatments, rows, years) => {
  const found = await of(`|年份|排放量(t)|产量(t)|\n${rows}`, { treatments });
  expect(found.years).toEqual(years);
  expect(Object.values(found.setAside).reduce((all, count) => all + count, found.imported)).toBe(
    rows.split("\n").length,
  );
});

describe("rows of the monitoring table", () => {
  it("put days together by month, with each note once", async () => {
    const table = `|日期|排放量(t)|产量(t)|备注|
       |2023-01-05|1|10|停机10天|
       |2023-01-06|2|20|停机1|
       |2023-01-07|2|20|停机1|
       |2023-02-01|4|40||`;
    const rows = await rowsOf([sourceOf(drawn(table))]);
    expect(rows.map(rowText)).toEqual(["2023-1  5 50 停机10天；停机1", "2023-2  4 40"]);
    expect(rows.map(({ behind }) => behind)).toEqual([3, 1]);
  });

  it("leave a period that is there twice apart", async () => {
    const table = "|年份|排放量(t)|产量(t)|\n|2023|1|10|\n|2023|2|20|";
    expect((await rowsOf([sourceOf(drawn(table))])).map(rowText)).toEqual([
      "2023-  1 10",
      "2023-  2 20",
    ]);
  });

  it("make one of a year whose months stand for the whole", async () => {
    const table = "|日期|排放量(t)|产量(t)|\n|2023-01|1|10|\n|2023-02|2|20|\n|2024-01|4|40|";
    const rows = await rowsOf([sourceOf(drawn(table))], new Set([2023]));
    expect(rows.map(rowText).sort()).toEqual(["2023-  3 30", "2024-1  4 40"]);
  });

  it("make one of a year that its quarters complete, and keep those of any other apart", async () => {
    const table = `|期间|排放源|排放量(t)|产量(t)|
       |2022Q1|锅炉|1|10|
       |2022年上半年|汽车|5|50|
       |2022Q2|锅炉|2|20|
       |2022年下半年|汽车|6|60|
       |2022Q3|锅炉|3|30|
       |2022年10-12月|锅炉|4|40|
       |2023Q1|锅炉|7|70|`;
    const rows = await rowsOf([sourceOf(drawn(table))]);
    expect(rows.map(rowText).sort()).toEqual([
      "2022- 汽车 11 110",
      "2022- 锅炉 10 100",
      "2023-3 锅炉 7 70",
    ]);
  });

  it("name the part of the emissions as a source, with the output beside the first", async () => {
    const table = `|年份|厂区|范围一(t)|范围二(kg)|产量(t)|
       |2022|东厂|1|2000|10|
       |2023|东厂||3000|20|`;
    expect((await rowsOf([sourceOf(drawn(table))])).map(rowText)).toEqual([
      "2022- 东厂 范围一(t) 1 10",
      "2022- 东厂 范围二(kg) 2",
      "2023- 东厂 范围二(kg) 3 20",
    ]);
  });

  it("keep a note of many days short", async () => {
    const days = Array.from(
      { length: 31 },
      (_, day) => `|2023-01-${day + 1}|1|2|${day}${"长".repeat(500)}|`,
    );
    const [row] = await rowsOf([sourceOf(drawn(`|日期|排放量|产量|备注|\n${days.join("\n")}`))]);
    expect(row?.texts.note?.length).toBeLessThan(3000);
  });
});

it.each([
  ["Drax", ["309.56", "306.05", "226.27", "50.05", "94.60"]],
  ["Ratcliffe on Soar", ["966.55", "954.81", "935.79", "979.10", "956.80"]],
])("finds the intensities published for %s", async (plant, published) => {
  const bytes = readFileSync("test/data/two-power-stations.csv");
  const { rows } = await (await openSource({ name: "two.csv", bytes })).sheet(0);
  const analysis = await analysisOf(sourceOf(rows, { where: { column: 1, value: plant } }));
  expect([analysis.imported, analysis.setAside.get("filtered")]).toEqual([5, 5]);
  // tCO2 in one MWh are a thousandth of gCO2 in one kWh.
  const found = analysis.years.map(({ emission, output }) => {
    const intensity = intensityOf(emission, output);
    return intensity && toDecimal(times(intensity, new Decimal(1000))).toFixed(2);
  });
  expect(found).toEqual(published);
});
