import { newAssessment } from "../../cli/create";
import type { Language } from "../../src/strings/language";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Value } from "@tanping/workbench/book/value";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { enter, enterRows } from "./support/fill";

const blank = new Map<Language, BookSnapshot>();
beforeAll(async () => {
  for (const language of ["zh-CN", "en-US"] as const)
    blank.set(language, (await newAssessment(language)).snapshot());
});

interface Entered {
  readonly rows: readonly (readonly Value[])[];
  readonly parameters?: Readonly<Record<string, Value>>;
}

/** What the year table of Table A.2 says of 2024, the evaluation year, and of 2023. */
const statusesOf = (language: Language, { rows, parameters = {} }: Entered): readonly Value[] => {
  const book = Book.load(createCalculator(), blank.get(language) as BookSnapshot);
  enterRows(book, rows);
  const all = { year: 2024, method: "historical", emission_unit: "tCO2e", ...parameters };
  for (const [key, value] of Object.entries(all)) enter(book, `tanping_${key}`, value);
  const years = book.resolve("tanping_year_table");
  if (!years) throw new Error("The book has no year table.");
  return [0, 1].map((at) => years.sheet.cell(years.area.row + at, 6)?.value ?? null);
};

const energy = { indicator: "energy-per-output", energy_unit: "tce" };
const now = [2024, null, null, 100, 1000, null, 10];

it.each<[string, Entered, string, string]>([
  ["emissions and no output", { rows: [now, [2023, null, null, 90]] }, "缺产出量", "No output"],
  ["an output of 0", { rows: [now, [2023, null, null, 90, 0]] }, "产出量为 0", "Output is 0"],
  [
    "output and no emissions",
    { rows: [now, [2023, null, null, null, 900]] },
    "缺排放量",
    "No emission",
  ],
  [
    "no energy where it is compared",
    { rows: [now, [2023, null, null, 90, 900]], parameters: energy },
    "缺能耗量",
    "No energy",
  ],
  [
    "energy alone where it is compared",
    { rows: [now, [2023, null, null, null, null, null, 9]], parameters: energy },
    "缺产出量",
    "No output",
  ],
  [
    "energy and no output where emissions are compared",
    {
      rows: [now, [2023, null, null, null, null, null, 9]],
      parameters: { energy_unit: "tce" },
    },
    "缺产出量",
    "No output",
  ],
  [
    "an emission whose unit nobody has declared",
    { rows: [now, [2023, null, null, 90, 900]], parameters: { emission_unit: null } },
    "缺单位",
    "No unit",
  ],
  ["no rows", { rows: [now] }, "无数据", "No data"],
  ["a note alone", { rows: [now, [2023, null, null, null, null, "停产"]] }, "无数据", "No data"],
  ["all it needs", { rows: [now, [2023, null, null, 90, 900]] }, "历史最优", "Best year"],
  [
    "all it needs, and a year that is better",
    { rows: [now, [2023, null, null, 90, 900], [2022, null, null, 9, 900]] },
    "计入",
    "Counted",
  ],
  ["one of twelve months", { rows: [now, [2023, 1, null, 90, 900]] }, "月份不全", "Months missing"],
  [
    "all it needs, and left out with a reason",
    {
      rows: [now, [2023, null, null, 90, 900]],
      parameters: { excluded_year: 2023, excluded_reason: "停产检修" },
    },
    "不计入",
    "Left out",
  ],
])("a year with %s says so on the sheet", (_, entered, chinese, english) => {
  expect(statusesOf("zh-CN", entered)[1]).toBe(chinese);
  expect(statusesOf("en-US", entered)[1]).toBe(english);
});

it.each<[string, Entered, string]>([
  ["all it needs", { rows: [now] }, "评价年度"],
  ["no output", { rows: [[2024, null, null, 100]] }, "缺产出量"],
  ["one of twelve months", { rows: [[2024, 1, null, 100, 1000]] }, "月份不全"],
  ["no rows", { rows: [[2023, null, null, 90, 900]] }, "无数据"],
  [
    "all it needs, though it is in the list of years left out",
    { rows: [now], parameters: { excluded_year: 2024, excluded_reason: "误填" } },
    "评价年度",
  ],
])("the evaluation year with %s says so as well", (_, entered, chinese) => {
  expect(statusesOf("zh-CN", entered)[0]).toBe(chinese);
});
