import { importLog, type ImportRecord } from "../../../src/importing/write/import-log";
import { requestBytes } from "../../../src/importing/write/byte-chunks";
import { importWords } from "../../../src/strings/import-words";
import { languages } from "../../../src/strings/language";
import type { ImportSource } from "../../../src/importing/analysis/import-source";
import { analysisOf, drawn, sourceOf } from "./tables";

const recordOf = async (source: ImportSource): Promise<ImportRecord> => ({
  time: "2026-11-23T12:00:00+08:00",
  from: "data.csv utf-8 ,",
  mode: "replace",
  sources: [source],
  analysis: await analysisOf(source),
  wanted: { emission: "t", output: "MWh" },
  answers: {},
  accepted: [],
  written: 2,
});

const table = `|统计表||||
   |年份|电厂|排放量(t)|发电量(MWh)|
   |2023|甲|1,000|10|
   |2024|甲|2000|20|
   |2024|乙|1|1|
   |合计|甲|3|3|`;

it("says the columns, the counts, which add up, the totals of each year and every problem", async () => {
  const source = sourceOf(drawn(table), { where: { column: 1, value: "甲" } });
  const lines = importLog(await recordOf(source), "zh-CN");
  expect(lines).toEqual([
    ["2026-11-23T12:00:00+08:00", "导入（替换）：data.csv utf-8 ,", "", "", "", "", ""],
    ["", "年份 ← 年份", "", "", "", "", ""],
    ["", "排放源 ← 电厂", "", "", "", "", ""],
    ["", "排放量 ← 排放量(t)（t）", "", "", "", "", ""],
    ["", "产出量 ← 发电量(MWh)（MWh）", "", "", "", "", ""],
    ["", "只导入“电厂”为“甲”的行", "", "", "", "", ""],
    ["", "读取的行", 5, "", "", "", ""],
    ["", "导入的行", 2, "", "", "", ""],
    ["", "未导入：表头以上的行", 1, "", "", "", ""],
    ["", "未导入：不符合筛选条件", 1, "", "", "", ""],
    ["", "未导入：合计行", 1, "", "", "", ""],
    ["", "写入监测数据表的行", 2, "", "", "", ""],
    ["", "2023 年合计", 1, "", "", "", "排放量 1000 t；产出量 10 MWh"],
    ["", "2024 年合计", 1, "", "", "", "排放量 2000 t；产出量 20 MWh"],
    [
      "",
      "千位分隔符：按读出的数值",
      "",
      3,
      "排放量(t)",
      "1,000",
      expect.stringContaining("读作 1000"),
    ],
    ["", "合计行：不导入该行", "", 6, "年份", "合计", expect.stringContaining("重复计算")],
  ]);
});

it("names the columns of what stands across in its own language, and the source's as they are", async () => {
  const across = "|排放源|单位|2023|2024|\n|锅炉|t|1|2|\n|车辆|kg|3|4|";
  const lines = importLog(await recordOf(sourceOf(drawn(across))), "zh-CN");
  expect(lines.map(([, said]) => said).filter((said) => said.includes("←"))).toEqual([
    "年份 ← 年份",
    "排放源 ← 排放源",
    "排放量 ← 排放量（t）",
    "排放量各行的单位 ← 排放量 单位",
  ]);
});

it.each(languages)(
  "fits one request however many problems there are, and counts the rest (%s)",
  async (language) => {
    const rows = Array.from({ length: 4000 }, (_, index) => [
      2023,
      `${index}${"长".repeat(300)}`,
      "<",
      "?",
    ]);
    const record = await recordOf(
      sourceOf([["年份", "排放量(t)", "产量(t)", "能耗(tce)"], ...rows]),
    );
    const lines = importLog(record, language);
    expect(new TextEncoder().encode(JSON.stringify(lines)).length).toBeLessThanOrEqual(
      requestBytes,
    );
    const listed = lines.filter(([, , , row]) => row !== "").length;
    const rest = lines.at(-1)?.[2];
    expect(listed).toBeGreaterThan(0);
    expect(Number(rest) + listed).toBe(12_000);
  },
);

it.each(languages)("has the columns of its sheet (%s)", async (language) => {
  const lines = importLog(await recordOf(sourceOf(drawn(table))), language);
  const { headings } = importWords(language).sheet;
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([headings.length]));
});

it("says every question, how often it arose, and who answered it how", async () => {
  const commas = sourceOf(
    drawn("|年份|排放量(t)|发电量(MWh)|\n|2022|1234,5|10|\n|2023|2.345|10|"),
    { treatments: { "decimal-comma": "comma" } },
  );
  const record = await recordOf(commas);
  const asked = (lines: ReturnType<typeof importLog>) =>
    lines
      .filter(([, what]) => /^(?:提问|Question)/.test(what))
      .map(([, what, , , , , note]) => [what, note]);
  const answers = { "decimal-comma": "comma" } as const;
  expect(asked(importLog({ ...record, answers }, "zh-CN"))).toEqual([
    ["提问：逗号是小数点还是千位分隔符", "由使用者选择：逗号作小数点"],
  ]);
  const accepted = ["decimal-comma"] as const;
  expect(asked(importLog({ ...record, answers, accepted }, "en-US"))).toEqual([
    [expect.stringContaining("Question: "), expect.stringContaining("taken as proposed: ")],
  ]);
});
