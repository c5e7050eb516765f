import { sourceTable } from "../../../src/importing/shape/source-table";
import { suggestedSettings } from "../../../src/importing/shape/settings";
import { analysisOf, drawn, layoutOf, rowsOf, rowText, sourceOf, summary } from "./tables";

const of = async (table: string, decided: Parameters<typeof sourceOf>[1] = {}) =>
  summary(await analysisOf(sourceOf(drawn(table), decided)));
const wideIn = (table: string) => {
  const rows = drawn(table);
  return sourceTable(rows, layoutOf(rows)).wide;
};

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
const months = twelve.map((month) => `${month}月`).join("|");
const amounts = (first: number) => twelve.map((month) => first + month).join("|");

describe("a table with months across", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "and a column of years, merged, with totals at the side",
      `|年份|排放源|${months}|合计|
       |2022|锅炉|${amounts(0)}|78|
       ||车辆|${amounts(100)}|1278|
       |2023|锅炉|${amounts(0)}|78|`,
      ["2022 1356 ", "2023 78 "],
    ],
    [
      "and a column of years, measures by row",
      `|年度|指标|单位|${months}|全年|
       |2023年|碳排放量|t|${amounts(20)}|318|
       |2023年|发电量|MWh|${amounts(10)}|198|`,
      ["2023 318 198"],
    ],
    [
      "in English",
      `|Year|Source|Jan|Feb.|March|Total|
       |2022|Boiler|1|2|3|6|
       |2023|Boiler|4|5|6|15|`,
      ["2022 6 ", "2023 15 "],
    ],
    [
      "and measures in two lines of headings",
      `|年份|排放量(t)||产量(MWh)||
       ||一月|二月|一月|二月|
       |2022|1|2|10|20|
       |2023|4|5|40|50|`,
      ["2022 3 30", "2023 9 90"],
    ],
    [
      "and years without a heading",
      `|2021-2022年各月碳排放量(t)|
       ||1月|2月|3月|
       |2021|1|2|3|
       |2022|4|5|6|`,
      ["2021 6 ", "2022 15 "],
    ],
    [
      "and a year before the months that is a sum",
      `|年份|排放源|全年排放量|1月|2月|3月|
       |2022|锅炉|6|1|2|3|
       |2023|锅炉|15|4|5|6|`,
      ["2022 6 ", "2023 15 "],
    ],
    [
      "of the one year in the title",
      `|某厂2023年各月碳排放量||||填表日期：2024年1月15日|
       |排放源|1月|2月|3月|合计|
       |锅炉|1|2|3|6|
       |车辆|4|5|6|15|`,
      ["2023 21 "],
    ],
    [
      "of the year in the first heading",
      `|2023年产量(万吨)|1月|2月|3月|合计|
       |甲车间|1|2|3|6|`,
      ["2023  6"],
    ],
    [
      "of the year in each row's name, whatever the title says",
      `|2023年统计|
       |指标|1月|2月|3月|
       |2022年排放量(t)|1|2|3|
       |2023年排放量(t)|4|5|6|`,
      ["2022 6 ", "2023 15 "],
    ],
  ])("%s is read month by month", async (_, table, years) => {
    const treatments = { "year-missing": "fill-down" } as const;
    const found = await of(table, { treatments });
    expect(found.years).toEqual(years);
    expect(Object.keys(found.setAside).filter((reason) => reason !== "above-header")).toEqual([]);
    expect(found.read).toBe(found.imported + (found.setAside["above-header"] ?? 0));
  });

  it("keeps each figure in its month", async () => {
    const rows = await rowsOf([sourceOf(drawn("|年份|排放源|3月|12月|\n|2023|锅炉|7|8|"))]);
    expect(rows.map(rowText)).toEqual(["2023-3 锅炉 7", "2023-12 锅炉 8"]);
  });

  it("counts no total, no plan, no month twice and no repeated heading as a month", async () => {
    const table = `|年份|排放源|1月|1月累计|2月|2月计划|1-2月|合计|
       |2023|锅炉|1|1|2|9|3|3|
       |年份|排放源|1月|1月累计|2月|2月计划|1-2月|合计|
       |2024|锅炉|4|4|5|9|9|9|
       |合计||5|5|7|18|12|12|`;
    expect(await of(table)).toMatchObject({
      years: ["2023 3 ", "2024 9 "],
      imported: 4,
      setAside: {
        "total-row": 7,
        "month-unreadable": 2,
        "overlapping-months": 2,
        "repeated-heading": 1,
      },
    });
  });

  it.each(["第一季度|第二季度|第三季度|第四季度", "Q1|Q2|Q3|Q4", "1-3月|4-6月|7–9月|10至12月"])(
    "has quarters across as well: %s",
    async (quarters) => {
      const table = `|年份|排放源|${quarters}|\n|2023|锅炉|1|2|3|4|\n|2024|锅炉|5|6|7|8|`;
      expect(await of(table)).toMatchObject({ years: ["2023 10 ", "2024 26 "], imported: 8 });
    },
  );

  it("counts a quarter among its months once", async () => {
    const table = "|年份|排放源|1月|2月|3月|一季度|\n|2023|锅炉|1|2|3|6|";
    expect(await of(table)).toMatchObject({
      years: ["2023 6 "],
      setAside: { "overlapping-months": 1 },
    });
  });

  it("says that a month has no year where the title names none, or several", async () => {
    for (const title of ["某厂各月碳排放量", "2022年、2023年各月碳排放量"]) {
      const table = `|${title}|\n|排放源|1月|2月|\n|锅炉|1|2|`;
      expect(wideIn(table)).toEqual({ kind: "months-without-year", title: "" });
      expect(await of(table)).toMatchObject({
        years: [],
        setAside: { "above-header": 1, "month-without-year": 2 },
        problems: ["month-without-year 3 1月", "month-without-year 3 2月"],
      });
    }
  });

  it("says where its year comes from, and calls the year's column so", () => {
    const title = "2023年各月排放量（t）";
    const rows = drawn(`|${title}|||填表日期：|2024-01-15|\n|排放源|Jan|Feb|\n|锅炉|1|2|`);
    const table = sourceTable(rows, layoutOf(rows));
    expect(table.wide).toEqual({ kind: "months-of-title", title });
    expect(table.columns[suggestedSettings(table).columns.year ?? -1]?.heading).toBe(title);
    expect(wideIn("|年份|1月|2月|\n|2023|1|2|")).toEqual({ kind: "months", title: "" });
    expect(wideIn("|指标|2022|2023|\n|排放量|1|2|")).toEqual({ kind: "periods", title: "" });
  });

  it.each([
    "|年份|月份|排放量|\n|2023|1月|1|\n|2023|2月|2|",
    "|年份|排放量|1月停机天数|2月停机天数|\n|2023|1|2|3|",
    "|年份|排放量|Margin|Maybe|Decision|\n|2023|1|2|3|4|",
    "|年份|排放量|12月|\n|2023|1|2|",
  ])("is not seen in %s", (table) => {
    expect(wideIn(table)).toBeNull();
  });
});
