import type { Treatments } from "../../../src/faults/import-problem";
import { analysisOf, drawn, sourceOf } from "./tables";

/** The years of a table, and its problems by kind. */
const of = async (table: string, treatments: Partial<Treatments> = {}) => {
  const { years, problems } = await analysisOf(sourceOf(drawn(table), { treatments }));
  return {
    years: years.map(({ year, emission, output }) =>
      [year, emission?.toFixed() ?? "–", output?.toFixed() ?? "–"].join(" "),
    ),
    kinds: Object.fromEntries(problems.map(({ code, count }) => [code, count])),
  };
};

/** Rows of months from January on, a source and what follows in each. */
const rows = (year: number, source: string, amounts: readonly string[]) =>
  amounts.map((its, at) => `|${year}-${at + 1}|${source}|${its}|`).join("\n");
const heading = "|月份|排放源|排放量(t)|产量(MWh)|\n";
const half = ["10|7", "20.1|5", "30|6", "41|7", "52|5", "60.3|6"];

it("takes months that rise throughout the year for sums so far, and counts their differences exactly", async () => {
  expect(await of(heading + rows(2023, "锅炉", half))).toEqual({
    years: ["2023 60.3 36"],
    kinds: { "cumulated-months": 5 },
  });
});

it("counts them as they are where that is chosen", async () => {
  const found = await of(heading + rows(2023, "锅炉", half), { "cumulated-months": "keep" });
  expect(found.years).toEqual(["2023 213.4 36"]);
});

it("follows each source and year by itself", async () => {
  const sources = [rows(2022, "A", half), rows(2022, "B", half), rows(2023, "A", half)];
  expect(await of(heading + sources.join("\n"))).toEqual({
    years: ["2022 120.6 72", "2023 60.3 36"],
    kinds: { "cumulated-months": 15 },
  });
});

it("takes outputs for such sums where they alone rise", async () => {
  const outputs = ["10|10", "9|20", "10|30", "11|40", "10|50", "9|60"];
  expect(await of(heading + rows(2023, "锅炉", outputs))).toEqual({
    years: ["2023 59 60"],
    kinds: { "cumulated-months": 5 },
  });
});

it("takes a total that is the last month's for one that says nothing of the months", async () => {
  const found = await of(`${heading}${rows(2023, "锅炉", half)}\n|合计||60.3|36|`);
  expect(found.years).toEqual(["2023 60.3 36"]);
});

it.each([
  ["a total below them", "|合计||213.4|36|"],
  ["the row of their year", "|2023|锅炉|213.4|36|"],
])("takes amounts as they are where %s adds them up", async (_, row) => {
  const { years, kinds } = await of(`${heading}${rows(2023, "锅炉", half)}\n${row}`);
  expect(years).toEqual(["2023 213.4 36"]);
  expect(kinds).not.toHaveProperty("cumulated-months");
});

it.each<[string, string]>([
  ["one falls", rows(2023, "锅炉", ["10|", "20|", "30|", "41|", "40.9|", "60|"])],
  ["they are but two", rows(2023, "锅炉", ["10|5", "20|10"])],
  ["three of them rise by the very same", rows(2023, "锅炉", ["10|", "20|", "30|"])],
  ["three of them do not rise closely by the first", rows(2023, "锅炉", ["10|", "16|", "30|"])],
  ["few of them rise unevenly", rows(2023, "锅炉", ["10|", "12|", "30|", "55|", "60|"])],
  ["few of them rise beside a measure that does not", rows(2023, "锅炉", ["10|9", "16|8", "30|7"])],
  ["they rise a little", rows(2023, "锅炉", ["20|", "21|", "22|", "23|", "24|", "25|"])],
  ["the first is nothing", rows(2023, "锅炉", ["0|", "1|", "2|", "3|", "4|", "5|"])],
  [
    "another year does not rise",
    `${rows(2022, "锅炉", ["10|", "9|"])}\n${rows(2023, "锅炉", ["10|", "20|", "30|", "40|", "50|", "60|"])}`,
  ],
  [
    "they begin later",
    rows(2023, "锅炉", ["5|", "10|", "20|", "30|", "40|", "50|", "60|"])
      .split("\n")
      .slice(1)
      .join("\n"),
  ],
  [
    "one lacks",
    rows(2023, "锅炉", ["10|", "20|", "30|", "40|", "50|", "60|", "70|"]).replace(
      "|2023-3|锅炉|30||\n",
      "",
    ),
  ],
  [
    "they are quarters",
    [1, 2, 3, 4].map((quarter) => `|2023Q${quarter}|锅炉|${quarter}0||`).join("\n"),
  ],
  ["they are days", [1, 2, 3, 4, 5, 6].map((day) => `|2023-01-0${day}|锅炉|${day}0||`).join("\n")],
  ["they are years", [1, 2, 3, 4, 5, 6].map((its) => `|201${its}|锅炉|${its}0||`).join("\n")],
])("takes amounts as they are where %s", async (_, text) => {
  const { kinds } = await of(heading + text);
  expect(kinds).not.toHaveProperty("cumulated-months");
});

it.each<[string, string]>([
  ["four months that rise evenly", rows(2023, "锅炉", ["10|", "21|", "30|", "41|"])],
  ["three of them by just the first", rows(2023, "锅炉", ["10|9", "20.1|8", "29|7"])],
  ["three of them in both measures", rows(2023, "锅炉", ["10|5", "19|9", "30|15"])],
  [
    "the months of a year that has begun, below a whole one",
    `${rows(2022, "锅炉", ["10|", "12|", "30|", "55|", "60|", "71|"])}\n${rows(2023, "锅炉", ["12|", "30|"])}`,
  ],
])("asks about %s", async (_, text) => {
  expect((await of(heading + text)).kinds).toHaveProperty("cumulated-months");
});

const title = "|2023年累计|\n";

it.each<[string, string, string, readonly string[]]>([
  ["a title", title + heading, "10|5\n12|9", ["2023 12 9"]],
  ["headings", "|月份|排放源|累计排放量(t)|产量累计(MWh)|\n", "10|5\n12|9", ["2023 12 9"]],
  [
    "one heading",
    "|月份|排放源|Cumulative emissions (t)|Output (MWh)|\n",
    "0|5\n12|4",
    ["2023 12 9"],
  ],
])("takes two months for sums so far where %s says so", async (_, headings, amounts, years) => {
  const found = await of(headings + rows(2023, "锅炉", amounts.split("\n")));
  expect(found).toEqual({ years, kinds: { "cumulated-months": 1 } });
});

it.each([
  ["falls in the other measure", ["10|5", "12|4"]],
  ["never rises", ["10|5", "10|5"]],
])("takes amounts as they are below a title of sums where one %s", async (_, amounts) => {
  const { kinds } = await of(title + heading + rows(2023, "锅炉", amounts));
  expect(kinds).not.toHaveProperty("cumulated-months");
});

it("leaves out sums so far by their heading that fall, unless they are to count", async () => {
  const table = `|月份|排放源|累计排放量(t)|产量(MWh)|\n${rows(2023, "锅炉", ["10|5", "12|4", "9|3"])}`;
  expect(await of(table)).toEqual({ years: ["2023 – 12"], kinds: { "cumulated-months": 3 } });
  const kept = await of(table, { "cumulated-months": "keep" });
  expect(kept.years).toEqual(["2023 31 12"]);
});

it.each([
  [
    "beside amounts of the months",
    "|月份|排放量(t)|累计排放量(t)|\n|2023-1|10|10|\n|2023-2|11|21|",
  ],
  ["of whole years", "|年份|累计排放量(t)|产量(t)|\n|2022|10|1|\n|2023|21|1|"],
  ["of months that lack some", "|月份|累计排放量(t)|产量(t)|\n|2023-3|10|1|\n|2023-6|21|1|"],
])("takes no column of sums so far %s", (_, table) => {
  const { table: its } = sourceOf(drawn(table));
  expect(its.columns.find(({ heading: text }) => text.startsWith("累计"))?.role).toBeNull();
});
