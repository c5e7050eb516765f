import type { Family } from "../assumption";
import { documented, guide, ownChoice, specifications, thread, users } from "../source";
import type { Told } from "../told";

/** Longer than any of ours; Excel's limit is 8,192 characters. */
const longFormula = `=0${`+LEN("${"x".repeat(240)}")`.repeat(16)}`;

export const formulas: Family = {
  en: "Formulas",
  zh: "公式",
  assumptions: [
    {
      id: "formulas-english",
      en: "A formula is written and read with English names and commas, in every language.",
      zh: "任何语言的 Excel 中，公式都以英文函数名和逗号写入和读出。",
      source: documented("Range", "formulas"),
      reliedOnBy: "src/excel/queue-sheets.ts",
      since: "1.1",
      expects: [[["=SUM(B1:B2,1.5)"]], [[4.5]]],
      see: (trial) => {
        trial.write("B1", [[1], [2]]);
        return trial.tell(trial.writeFormulas("A1", [["=SUM(B1:B2,1.5)"]]), "formulas", "values");
      },
    },
    {
      id: "formulas-constants",
      en: "formulas takes constants beside formulas and tells them as values are told.",
      zh: "formulas 可同时写入常量和公式，常量按值读回。",
      source: documented("Range", "formulas"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.1",
      expects: [["字", 1.5, "=B1*2", ""]],
      see: (trial) => trial.tell(trial.writeFormulas("A1", [["字", 1.5, "=B1*2", ""]]), "formulas"),
    },
    {
      id: "formulas-quoted-title",
      en: "A title with blanks and apostrophes is quoted, its apostrophes doubled.",
      zh: "含空格和撇号的工作表名要加引号，撇号写两个。",
      source: guide("excel/excel-add-ins-ranges-get"),
      reliedOnBy: "src/cells/address.ts",
      since: "1.1",
      expects: 7,
      see: (trial) => {
        const other = trial.addSheet();
        other.name = `${trial.title} 表A.1's`;
        other.getRange("B2").values = [[7]];
        return trial.calculate(`='${trial.title} 表A.1''s'!$B$2`);
      },
    },
    {
      id: "formulas-fresh",
      en: "Within one request a formula tells its new result after a cell that it rests on was written.",
      zh: "同一请求中，先写入单元格，再读依赖它的公式，得到的是新结果。",
      source: users,
      reliedOnBy: "src/excel/score-guarded.ts",
      since: "1.1",
      expects: 30,
      see: async (trial) => {
        trial.writeFormulas("A1", [[1, "=A1*10"]]);
        await trial.context.sync();
        trial.write("A1", [[3]]);
        return trial.values("B1");
      },
    },
    {
      id: "formulas-suspended",
      en: "Suspending calculation ends with the request: all formulas are calculated then.",
      zh: "暂停计算只到本次请求结束，之后公式都已计算。",
      source: documented("Application", "suspendApiCalculationUntilNextSync()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.6",
      expects: 20,
      see: async (trial) => {
        trial.context.application.suspendApiCalculationUntilNextSync();
        trial.writeFormulas("A1", [[2, "=A1*10"]]);
        await trial.context.sync();
        return trial.values("B1");
      },
    },
    {
      id: "formulas-long",
      en: "A formula of 4,000 characters is taken.",
      zh: "可写入 4,000 个字符的公式。",
      source: specifications,
      reliedOnBy: "src/sheets/quantitative-formulas.ts",
      since: "1.1",
      expects: 16 * 240,
      see: (trial) => trial.calculate(longFormula),
    },
    {
      id: "formulas-nested",
      en: "IFs nest 20 deep.",
      zh: "IF 可嵌套 20 层。",
      source: specifications,
      reliedOnBy: "src/sheets/quantitative-formulas.ts",
      since: "1.1",
      expects: 20,
      see: (trial) =>
        trial.calculate(
          `=${Array.from({ length: 20 }, (_, at) => `IF(A1=${at},${at},`).join("")}20${")".repeat(20)}`,
          [[99]],
        ),
    },
    {
      id: "formulas-follow-title",
      en: "Formulas follow a sheet that is renamed.",
      zh: "工作表改名后，公式随之更新。",
      source: users,
      reliedOnBy: "src/excel/rename-sheets.ts",
      since: "1.1",
      expects: 7,
      see: async (trial) => {
        const other = trial.addSheet();
        other.getRange("B2").values = [[7]];
        await trial.calculate(`='${trial.title.replace("1", "2")}'!B2`);
        other.name = `${trial.title} renamed`;
        return trial.values("K1");
      },
    },
    {
      id: "formulas-follow-row",
      en: "Formulas follow cells that a row put in above moves down.",
      zh: "在上方插入行后，公式随单元格下移。",
      source: documented("Range", "insert()"),
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.1",
      expects: [["=B3+$C$3"]],
      see: async (trial) => {
        trial.writeFormulas("A1", [["=B2+$C$2"]]);
        trial.range("A2").getEntireRow().insert("Down");
        return trial.tell(trial.range("A1"), "formulas");
      },
    },
    {
      id: "formulas-copied-down",
      en: "A formula copied down shifts what is relative and keeps what is not; one cell fills the area.",
      zh: "向下复制公式：相对引用随行变化，绝对引用不变，一格可填满区域。",
      source: thread(2674),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.9",
      expects: [["=A1*$B$1"], ["=A2*$B$1"], ["=A3*$B$1"]],
      see: (trial) => {
        trial.writeFormulas("C1", [["=A1*$B$1"]]);
        trial.range("C1:C3").copyFrom("C1", "Formulas");
        return trial.tell(trial.range("C1:C3"), "formulas");
      },
    },
    {
      id: "formulas-copied-plain",
      en: "Copying formulas leaves the formats of the cells they go to.",
      zh: "按公式复制不改目标单元格的格式。",
      source: documented("Range", "copyFrom()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.9",
      expects: [["0.00"]],
      see: (trial) => {
        trial.writeFormulas("A1", [["=1/3"]]);
        trial.range("A1").numberFormat = [["0%"]];
        trial.range("B1").numberFormat = [["0.00"]];
        trial.range("B1").copyFrom("A1", "Formulas");
        return trial.tell(trial.range("B1"), "numberFormat");
      },
    },
    {
      id: "formulas-copied-results",
      en: "Copying values takes the results, also from a hidden sheet.",
      zh: "按值复制得到结果，也可从隐藏的工作表复制。",
      source: documented("Range", "copyFrom()"),
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.9",
      expects: [[6, "字"]],
      see: (trial) => {
        const other = trial.addSheet();
        other.visibility = "Hidden";
        other.getRange("A1:B1").formulas = [["=2*3", "字"]];
        trial.range("A1").copyFrom(other.getRange("A1:B1"), "Values");
        return trial.tell(trial.range("A1:B1"), "formulas") as Promise<Told>;
      },
    },
    {
      id: "formulas-order",
      en: "A formula may name what the same request has named before it.",
      zh: "公式可以引用同一请求中先定义的名称。",
      source: ownChoice,
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.4",
      expects: 8,
      see: (trial) => {
        trial.write("A1", [[4]]);
        trial.context.workbook.names.add("trial_four", `='${trial.title}'!$A$1`);
        return trial.calculate("=trial_four*2");
      },
    },
  ],
};
