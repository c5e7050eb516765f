import { readFileSync } from "node:fs";
import { checkAssessment } from "../../../src/assessment/check-assessment";
import { Decimal } from "../../../src/exact/decimal";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { readEntries } from "../../../src/sheets/read-entries";
import { readingOf } from "../sheets/reading-of";
import { layOutImports } from "../../../src/importing/write/lay-out-imports";
import { layOutSupplements } from "../../../src/seal/lay-out-supplements";
import { layOutSeal } from "../../../src/seal/lay-out-seal";
import {
  fullTextsName,
  importNames,
  nonconformityName,
  sealNames,
} from "../../../src/sheets/defined-names";
import { layOutClauses } from "../../../src/sheets/lay-out-clauses";
import { layOutList } from "../../../src/sheets/lay-out-list";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { layOutPlanGrid } from "../../../src/sheets/process/lay-out-plan-grid";
import { layOutComparison } from "../../../src/sheets/process/lay-out-comparison";
import { layOutLast, type LastTime } from "../../../src/sheets/process/lay-out-last";
import { layOutSiteList } from "../../../src/sheets/process/lay-out-site-list";
import { layOutYears } from "../../../src/sheets/lay-out-years";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { columnKeys } from "../../../src/standard/column-keys";
import { choices, type ChoiceKey } from "../../../src/standard/choices";
import { recordListKeys } from "../../../src/standard/record-lists";
import { nonconformityKeys } from "../../../src/standard/records";
import { choices as english } from "../../../src/strings/en-US/choices";
import { yearsSheet as englishYears } from "../../../src/strings/en-US/years-sheet";
import { languages } from "../../../src/strings/language";
import { yearsSheet as chineseYears } from "../../../src/strings/zh-CN/years-sheet";
import { choices as chinese } from "../../../src/strings/zh-CN/choices";

const contract = readFileSync("docs/workbook.md", "utf8");
/** A new workbook's sheets, and those that sealing, importing, drawing the chart and asking for the clauses add. */
const nothing = {
  years: [2024],
  emissionUnit: "",
  outputUnit: "",
  counting: "added" as const,
  multiple: new Decimal(1),
};
const withheld = scoreAssessment(checkAssessment(readEntries(readingOf({}))));
const nothingCompared = [
  { items: [], categories: [], settings: [] },
  { kind: "assessments", before: withheld, after: withheld, reasons: new Map() },
] as const;
const nothingRemembered: LastTime = {
  facts: {
    ...{ organisation: "", reportNo: "", date: "", year: "", composite: null, grade: "" },
    ...{ sealed: "", digest: "", workbookId: "", copyId: "" },
  },
  answers: { boundary: "same", base_year: "same", scheme: "same" },
  parts: [],
  items: [{ item: "1.1.1", last: "none", rescored: null, note: "", carried: [], why: "none" }],
};
const plans = languages.map((language) => {
  const plan = layOutWorkbook(language);
  const words = language === "zh-CN" ? chineseYears : englishYears;
  const years = layOutYears({ ...nothing, columns: {} }, words);
  return {
    ...plan,
    sheets: [
      ...plan.sheets,
      ...recordListKeys
        .filter((list) => list !== "nonconformities")
        .map((list) => layOutList(sheetLanguage(language), list)),
      layOutSeal(language),
      layOutSupplements(language, { log: 1, rows: 1 }),
      layOutImports(language),
      years,
      layOutClauses(sheetLanguage(language)),
      layOutPlanGrid(language, { departments: [], slots: [] }, []),
      layOutSiteList(language, [], "department"),
      layOutComparison(sheetLanguage(language), ...nothingCompared),
      layOutLast(sheetLanguage(language), nothingRemembered),
    ],
  };
});

/** The cells of each table row of the contract, without code marks. */
const rows = contract
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );

/** Names that only files of earlier formats have. */
const earlier = nonconformityKeys.map(nonconformityName);

test("the contract names every defined name of the workbook, and no other", () => {
  const mentioned = contract.match(/tanping_\w+/g) ?? [];
  for (const { sheets, formulaNames } of plans) {
    const laidOut = [...sheets.flatMap(({ names }) => [...names.keys()]), ...formulaNames.keys()];
    const defined = [
      ...new Set([
        ...laidOut,
        ...earlier,
        ...Object.values(sealNames),
        ...Object.values(importNames),
        fullTextsName,
      ]),
    ];
    expect([...new Set(mentioned)].sort()).toEqual(defined.sort());
  }
});

test("the contract has a row for every sheet and every monitoring column, in both languages", () => {
  const titles = plans.map(({ sheets }) => sheets.map(({ title }) => title));
  const headings = plans.map(({ sheets }) => {
    const { contents, table } = sheets.find((sheet) => sheet.table) ?? {};
    return contents?.[table?.area.row ?? -1]?.map(String) ?? [];
  });
  expect(headings[0]).toHaveLength(columnKeys.length);
  for (const [inChinese = [], inEnglish = []] of [titles, headings])
    for (const [index, word] of inChinese.entries())
      expect(rows).toContainEqual(expect.arrayContaining([word, inEnglish[index]]));
});

test("the contract has a row for every choice: its code and its words", () => {
  for (const key of Object.keys(choices) as ChoiceKey[])
    for (const code of choices[key]) {
      const words = [chinese, english].map(
        (language) => (language[key] as Readonly<Record<string, string>>)[code],
      );
      expect(rows).toContainEqual(expect.arrayContaining([code, ...words]));
    }
});
