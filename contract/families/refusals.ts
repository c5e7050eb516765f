import type { Assumption, Family } from "../assumption";
import { documented, guide, specifications, thread, users, type Source } from "../source";

type Ask = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

interface Refusal {
  readonly en: string;
  readonly zh: string;
  readonly source: Source;
  /** The file of the stand-in that refuses it. */
  readonly by: string;
  readonly code: string;
  readonly ask: Ask;
  readonly since?: Assumption["since"];
}

const refuses = ([id, its]: [string, Refusal]): Assumption => ({
  id: `refusals-${id}`,
  en: its.en,
  zh: its.zh,
  source: its.source,
  reliedOnBy: its.by,
  since: its.since ?? "1.1",
  expects: its.code,
  see: (trial) => trial.answerTo(its.ask),
});

const asked: Readonly<Record<string, Refusal>> = {
  "long-text": {
    en: "A text of 32,768 characters is refused.",
    zh: "32,768 个字符的文本被拒绝。",
    source: specifications,
    by: "workbench/host/ranges/content-of.ts",
    code: "InvalidArgument",
    ask: (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    },
  },
  formula: {
    en: "A formula that is none is refused.",
    zh: "不成公式的公式被拒绝。",
    source: guide("testing/application-specific-api-error-handling"),
    by: "workbench/calc/formula-fault.ts",
    code: "InvalidArgument",
    ask: (sheet) => {
      sheet.getRange("A1").formulas = [["=SUM("]];
    },
  },
  "smaller-grid": {
    en: "A grid that is not as large as its range is refused.",
    zh: "与区域大小不符的网格被拒绝。",
    source: documented("Range", "values"),
    by: "workbench/host/ranges/write-grid.ts",
    code: "InvalidArgument",
    ask: (sheet) => {
      sheet.getRange("A1:B2").values = [[1], [2]];
    },
  },
  "long-title": {
    en: "A title of 32 characters is refused.",
    zh: "32 个字符的工作表名被拒绝。",
    source: specifications,
    by: "workbench/book/operations/sheet-list.ts",
    code: "InvalidArgument",
    ask: (sheet) => {
      sheet.name = `Tanping trial ${"x".repeat(18)}`;
    },
  },
  "title-signs": {
    en: "A title with a colon is refused.",
    zh: "含冒号的工作表名被拒绝。",
    source: documented("Worksheet", "name"),
    by: "workbench/book/operations/sheet-list.ts",
    code: "InvalidArgument",
    ask: (sheet) => {
      sheet.name = "Tanping trial: 1";
    },
  },
  "very-hidden": {
    en: "A very hidden sheet is not deleted.",
    zh: "深度隐藏的工作表不能删除。",
    source: documented("Worksheet", "delete()"),
    by: "workbench/book/operations/sheet-list.ts",
    code: "InvalidOperation",
    ask: (sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
    },
  },
  "high-row": {
    en: "A row of 410 points is refused.",
    zh: "410 磅的行高被拒绝。",
    source: specifications,
    by: "workbench/host/members/format-members.ts",
    code: "InvalidArgument",
    since: "1.2",
    ask: (sheet) => {
      sheet.getRange("A1").format.rowHeight = 410;
    },
  },
  "protected-twice": {
    en: "A protected sheet is not protected again.",
    zh: "已受保护的工作表不能再次保护。",
    source: documented("WorksheetProtection", "protect()"),
    by: "workbench/book/operations/protect-sheet.ts",
    code: "AccessDenied",
    since: "1.2",
    ask: (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  },
  "name-taken": {
    en: "A name that is taken is not given twice.",
    zh: "已有的名称不能再次添加。",
    source: users,
    by: "workbench/book/operations/defined-names.ts",
    code: "ItemAlreadyExists",
    since: "1.4",
    ask: (_sheet, { workbook }) => {
      workbook.names.add("trial_twice", "=1");
      workbook.names.add("trial_twice", "=2");
    },
  },
  "name-of-cell": {
    en: "A name that reads as a cell is refused.",
    zh: "形同单元格地址的名称被拒绝。",
    source: users,
    by: "workbench/book/operations/name-rules.ts",
    code: "InvalidArgument",
    since: "1.4",
    ask: (_sheet, { workbook }) => workbook.names.add("A1", "=1"),
  },
};

export const refusals: Family = {
  en: "What the stand-in refuses",
  zh: "替代程序拒绝的操作",
  assumptions: [
    ...Object.entries(asked).map(refuses),
    {
      id: "refusals-fill",
      en: "A calculated column is not filled in a row that an add-in adds.",
      zh: "加载项添加的行不会自动填充计算列。",
      source: thread(6745),
      reliedOnBy: "workbench/book/operations/tables.ts",
      since: "1.4",
      expects: [[2], [""]],
      see: (trial) => {
        trial.writeFormulas("A1", [
          ["年份", "倍"],
          [1, "=A2*2"],
        ]);
        const table = trial.sheet.tables.add(trial.range("A1:B2"), true);
        // Excel takes null for a cell to be left alone, where its types know only what is written.
        table.rows.add(undefined, [[3, null as unknown as string]]);
        return trial.values("B2:B3");
      },
    },
  ],
};
