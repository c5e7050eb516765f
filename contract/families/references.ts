import type { Family } from "../assumption";
import { structuredReferences, users } from "../source";
import type { Told } from "../told";
import type { Trial } from "../trial";

/** Queues a table of two rows under these headings. */
const tableOf = (trial: Trial, headings: readonly string[]): Excel.Table =>
  trial.addTable(
    "A1",
    [headings, headings.map((_, column) => column + 1), headings.map((_, column) => column + 10)],
    "TrialData",
  );

/** Heading, and how a formula says it. */
const headings: readonly (readonly [heading: string, said: string])[] = [
  ["排放量 (tCO2e)", "排放量 (tCO2e)"],
  ["产出量（MWh）", "产出量（MWh）"],
  ["a'b", "a''b"],
  ["#1 [x]", "'#1 '[x']"],
  ["t@20", "t'@20"],
];

export const references: Family = {
  en: "References to a table's columns",
  zh: "对表格列的引用",
  assumptions: [
    {
      id: "references-signs",
      en: "Headings with blanks, parentheses and signs are said in one pair of brackets, with ' before ' # [ ] @.",
      zh: "含空格、括号和符号的标题写在一层方括号内，' # [ ] @ 前加 '。",
      source: structuredReferences,
      reliedOnBy: "src/sheets/years-chart.ts",
      since: "1.1",
      expects: [11, 13, 15, 17, 19],
      see: async (trial) => {
        tableOf(
          trial,
          headings.map(([heading]) => heading),
        );
        const formulas = headings.map(([, said]) => `=SUM(TrialData[${said}])`);
        const range = trial.writeFormulas("K1", [formulas]).load("values");
        await trial.context.sync();
        return range.values[0] as Told;
      },
    },
    {
      id: "references-heading",
      en: "A formula takes the text of a heading.",
      zh: "公式可引用标题的文本。",
      source: structuredReferences,
      reliedOnBy: "src/sheets/entry-state-formula.ts",
      since: "1.1",
      expects: [3, 6],
      see: async (trial) => {
        const table = tableOf(trial, ["年份", "排放量"]);
        const before = await trial.calculate("=LEN(TrialData[[#Headers],[排放量]])");
        table.getHeaderRowRange().getCell(0, 1).values = [["排放量（t）"]];
        return [before, await trial.values("K1")];
      },
    },
    {
      id: "references-unit",
      en: "Formulas tell a heading that got its unit, in every reference to it.",
      zh: "标题加上单位后，公式中对它的各处引用随之更新。",
      source: users,
      reliedOnBy: "src/integrity/compare-cells.ts",
      since: "1.1",
      expects: [["=SUM(TrialData[排放量（tCO2e）])+LEN(TrialData[[#Headers],[排放量（tCO2e）]])"]],
      see: async (trial) => {
        const table = tableOf(trial, ["年份", "排放量"]);
        await trial.calculate("=SUM(TrialData[排放量])+LEN(TrialData[[#Headers],[排放量]])");
        table.getHeaderRowRange().getCell(0, 1).values = [["排放量（tCO2e）"]];
        return trial.tell(trial.range("K1"), "formulas");
      },
    },
    {
      id: "references-several",
      en: "SUM and COUNTA take several columns at once.",
      zh: "SUM 与 COUNTA 可同时引用多列。",
      source: structuredReferences,
      reliedOnBy: "src/sheets/entry-state-formula.ts",
      since: "1.1",
      expects: [[24, 4]],
      see: async (trial) => {
        tableOf(trial, ["年份", "排放量"]);
        const columns = "TrialData[年份],TrialData[排放量]";
        trial.writeFormulas("K1", [[`=SUM(${columns})`, `=COUNTA(${columns})`]]);
        return trial.values("K1:L1");
      },
    },
    {
      id: "references-other-sheet",
      en: "Formulas on other sheets take a table's column by its name alone.",
      zh: "其他工作表上的公式只凭名称即可引用表格的列。",
      source: structuredReferences,
      reliedOnBy: "src/sheets/year-formulas.ts",
      since: "1.1",
      expects: 11,
      see: async (trial) => {
        tableOf(trial, ["年份", "排放量"]);
        const range = trial.addSheet().getRange("A1");
        range.formulas = [["=SUM(TrialData[年份])"]];
        range.load("values");
        await trial.context.sync();
        return range.values[0]?.[0] as number;
      },
    },
  ],
};
