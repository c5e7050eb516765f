import { findLayout } from "../../../src/importing/shape/find-layout";
import { drawn, layoutOf } from "./tables";

/** "heading row, lines, unit row, first row of data | heading:role:unit …", rows from 1. */
const shown = (text: string): string => {
  const { header, unitRow, firstRow, columns } = layoutOf(drawn(text));
  const places = [header.row + 1, header.rows, unitRow === null ? "-" : unitRow + 1, firstRow + 1];
  const words = columns.map(({ heading, role, unit }) =>
    [heading, role ?? "", unit ?? ""].join(":").replace(/:+$/, ""),
  );
  return `${places.join(" ")} | ${words.join(" | ")}`;
};

it.each([
  [
    "in the first row",
    `|年份|排放量（tCO2e）|产出量（MWh）|
     |2023|100|200|`,
    "1 1 - 2 | 年份:year | 排放量（tCO2e）:emission:tCO2e | 产出量（MWh）:output:MWh",
  ],
  [
    "below a title, a subtitle and a blank row",
    `|2023年碳排放和产量统计表|||
     |编制单位：甲公司||填表人：张工|
     ||||
     |月份|碳排放量(吨)|产量（万吨）|
     |2023-01|100|2|`,
    "4 1 - 5 | 月份:month | 碳排放量(吨):emission:吨 | 产量（万吨）:output:万吨",
  ],
  [
    "right below entries of its form",
    `|编制单位：甲公司||日期：2024年1月|
     |年份|排放量|产量|
     |2023|1|2|`,
    "2 1 - 3 | 年份:year | 排放量:emission | 产量:output",
  ],
  [
    "with a row of units under it",
    `|年份|排放源|排放量|发电量|
     |||(tCO2e)|（万kWh）|
     |2023|锅炉|1|2|`,
    "1 1 2 3 | 年份:year | 排放源:source | 排放量:emission:tCO2e | 发电量:output:万kWh",
  ],
  [
    "with a row that says that it has the units",
    `|年|月|排放量|产值|
     |单位|-|吨|单位：万元|
     |2023|1|1|2|`,
    "1 1 2 3 | 年:year | 月:month | 排放量:emission:吨 | 产值:output:万元",
  ],
  [
    "in two lines, the upper one over several columns",
    `|年份|碳排放量（tCO2）|||产出|
     ||直接|间接|合计|发电量（MWh）|
     |2023|1|2|3|4|`,
    "1 2 - 3 | 年份:year | 碳排放量（tCO2） 直接:emission:tCO2 | 碳排放量（tCO2） 间接:emission:tCO2 | 碳排放量（tCO2） 合计:emission:tCO2 | 产出 发电量（MWh）:output:MWh",
  ],
  [
    "in two lines, the second only in one column",
    `|年份||产量|
     ||排放量|万吨|
     |2023|1|2|`,
    "1 2 - 3 | 年份:year | 排放量:emission | 产量 万吨:output:万吨",
  ],
  [
    "in two lines and a row of units",
    `|期间|排放量||
     ||范围一|范围二|
     ||t|kg|
     |2023|1|2|`,
    "1 2 3 4 | 期间:year | 排放量 范围一:emission:t | 排放量 范围二:emission:kg",
  ],
  [
    "with years in it",
    `|指标|单位|2021年|2022年|
     |碳排放量|tCO2|1|2|`,
    "1 1 - 2 | 指标 | 单位 | 2021年 | 2022年",
  ],
  [
    "of a list published in English",
    `|plant_id|plant|year|emissions_tCO2|output_MWh|published_gCO2_per_kWh|
     |10004|Drax|2016|6171178|19935573.254|309.56|`,
    "1 1 - 2 | plant_id:source | plant:source | year:year | emissions_tCO2:emission:tCO2 | output_MWh:output:MWh | published_gCO2_per_kWh::kWh",
  ],
  [
    "once although it is repeated on each page",
    `|日期|排放量|产量|
     |2023-01|1|2|
     |日期|排放量|产量|
     |2023-02|1|2|`,
    "1 1 - 2 | 日期:year | 排放量:emission | 产量:output",
  ],
])("finds a heading %s", (_, table, wanted) => {
  expect(shown(table)).toBe(wanted);
});

it("joins a heading's lines and minds no apostrophes", () => {
  const rows = [
    ["'年份", "碳排放量\n（tCO2）", "产量\r\n(万吨)"],
    ["2023", "1", "2"],
  ];
  expect(layoutOf(rows).columns).toMatchObject([
    { role: "year" },
    { heading: "碳排放量（tCO2）", role: "emission", unit: "tCO2" },
    { heading: "产量(万吨)", role: "output", unit: "万吨" },
  ]);
});

it("leaves a unit open that heading and unit row do not agree on, not one written twice", () => {
  const table = `|年份|排放量(kg)|产量(吨)|
                 ||吨|t|
                 |2023|1|2|`;
  expect(shown(table)).toBe("1 1 2 3 | 年份:year | 排放量(kg):emission | 产量(吨):output:吨");
});

it.each([
  ["nothing", []],
  ["blank rows", [[null, " "], []]],
  ["figures alone", drawn("|2023|1|2|\n|2024|3|4|")],
  ["words alone", drawn("|年份|排放量|\n|甲|乙|")],
  ["one column", drawn("|年份|\n|2023|")],
])("finds none in %s", (_, rows) => {
  expect(findLayout(rows)).toBeNull();
});
