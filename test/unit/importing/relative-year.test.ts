import { yearsBefore } from "../../../src/importing/cells/relative-year";
import { analysisOf, drawn, sourceOf, summary } from "./tables";

it.each([
  ["本年", 0],
  ["本年度", 0],
  ["本期数", 0],
  ["本年实际值", 0],
  ["This year", 0],
  ["上年", 1],
  ["上年同期", 1],
  ["去年（吨）", 1],
  ["Prior year", 1],
  ["上上年", 2],
])("%s is %d years before the table's own", (text, before) => {
  expect(yearsBefore(text)).toBe(before);
});

it.each(["本月", "本年累计", "本年排放量", "上年末", "2023年", ""])(
  "%s names no such year",
  (text) => {
    expect(yearsBefore(text)).toBeNull();
  },
);

const across = (text: string) => analysisOf(sourceOf(drawn(text))).then(summary);
const rows = "|排放量|t|100|90|\n|产量|MWh|10|9|";

it("this year and the one before stand across, the year above the table", async () => {
  const { years, problems } = await across(`|2023年统计表|\n|指标|单位|本年|上年|\n${rows}`);
  expect(years).toEqual(["2022 90 9", "2023 100 10"]);
  expect(problems).toContain("title-year 3 本年 本年");
});

it.each([
  ["no year is named", `|统计表|\n|指标|单位|本年|上年|\n${rows}`],
  ["the table is of a month", `|2023年3月统计表|\n|指标|单位|本年|上年|\n${rows}`],
  ["it is of some months", `|2023年1-9月|\n|指标|单位|本年|上年|\n${rows}`],
  ["a month stands beside", `|2023年统计表|\n|指标|单位|本月|本年|\n${rows}`],
  ["no row names a measure", "|2023年统计表|\n|指标|单位|本年|\n|人数|人|100|\n|车辆|辆|9|"],
  ["two columns have values", "|2023年统计表|\n|指标|数值|数据|\n|排放量(t)|1|2|"],
])("they are not read where %s", (_, text) => {
  expect(sourceOf(drawn(text)).table.wide).toBeNull();
});

it.each([
  ["the year above", "|2023年|\n|指标|单位|数值|\n|排放量|t|100|\n|产量|MWh|10|", ["2023 100 10"]],
  [
    "a whole year of months above",
    "|2023年1-12月|\n|指标|单位|数值|\n|排放量|t|100|",
    ["2023 100 "],
  ],
  [
    "years in a column",
    "|年份|指标|单位|数值|\n|2022|排放量|t|1|\n|2022|产量|MWh|2|\n|2023|排放量|kg|3000|\n|2023|产量|MWh|4|",
    ["2022 1 2", "2023 3 4"],
  ],
  [
    "months in a column, and plants",
    "|年份|月份|厂|指标|数值|\n|2023|1|甲|排放量(t)|1|\n|2023|1|乙|排放量(t)|2|\n|2023|2|甲|排放量(t)|4|\n|2023|2|乙|产量(t)|8|",
    ["2023 7 8"],
  ],
])("measures stand in rows and one column has the amounts, with %s", async (_, text, years) => {
  expect((await across(text)).years).toEqual(years);
});

it("years before the table's own stand in rows as well", async () => {
  const { years } = await across("|2023年|\n|年份|排放量(t)|\n|上年|90|\n|本年|100|");
  expect(years).toEqual(["2022 90 ", "2023 100 "]);
});
