import type { Family } from "../assumption";
import { documented, ownChoice, users } from "../source";

/** Queues a conditional format of a formula. */
const highlight = (range: Excel.Range, formula: string): Excel.ConditionalFormat => {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = "#FFC7CE";
  added.custom.format.font.color = "#9C0006";
  return added;
};

export const highlights: Family = {
  en: "Conditional formats",
  zh: "条件格式",
  assumptions: [
    {
      id: "highlights-told",
      en: "A conditional format takes a formula, fill, font and number format, and tells them.",
      zh: "条件格式可设公式、填充、字体和数字格式，并可读回。",
      source: documented("CustomConditionalFormat", "rule"),
      reliedOnBy: "src/excel/apply-highlights.ts",
      since: "1.6",
      expects: ["=$A1>5", "#FFC7CE", "#9C0006", "0.000"],
      orElse: [["=$A1>5", "#ffc7ce", "#9c0006", "0.000"]],
      see: async (trial) => {
        const added = highlight(trial.range("A1:A9"), "=$A1>5");
        added.custom.format.numberFormat = "0.000";
        added.load(
          "custom/rule/formula,custom/format/numberFormat,custom/format/fill/color,custom/format/font/color",
        );
        await trial.context.sync();
        const { rule, format } = added.custom;
        return [rule.formula, format.fill.color, format.font.color, format.numberFormat as string];
      },
    },
    {
      id: "highlights-first",
      en: "A new conditional format goes before all others.",
      zh: "新加的条件格式排在其他之前。",
      source: documented("ConditionalFormatCollection", "add()"),
      reliedOnBy: "src/excel/apply-highlights.ts",
      since: "1.6",
      expects: ["=TRUE", "=FALSE"],
      see: async (trial) => {
        const range = trial.range("A1:A9");
        highlight(range, "=FALSE");
        await trial.context.sync();
        highlight(range, "=TRUE");
        const all = range.conditionalFormats.load("items/priority,items/custom/rule/formula");
        await trial.context.sync();
        return [...all.items]
          .sort((one, other) => one.priority - other.priority)
          .map(({ custom }) => custom.rule.formula);
      },
    },
    {
      id: "highlights-stop",
      en: "stopIfTrue is set on a format that was just added.",
      zh: "可在刚添加的条件格式上设置 stopIfTrue。",
      source: documented("ConditionalFormat", "stopIfTrue"),
      reliedOnBy: "src/excel/apply-highlights.ts",
      since: "1.6",
      expects: true,
      see: (trial) => {
        const added = highlight(trial.range("A1"), "=TRUE");
        added.stopIfTrue = true;
        return trial.tell(added, "stopIfTrue");
      },
    },
    {
      id: "highlights-counted",
      en: "All cells of a sheet together tell how many conditional formats it has.",
      zh: "对整张工作表可数出条件格式的个数。",
      source: documented("ConditionalFormatCollection", "getCount()"),
      reliedOnBy: "src/excel/queue-sheets.ts",
      since: "1.6",
      expects: 3,
      see: async (trial) => {
        for (const address of ["A1:A9", "C2", "C2:D4"]) highlight(trial.range(address), "=TRUE");
        const count = trial.sheet.getRange().conditionalFormats.getCount();
        await trial.context.sync();
        return count.value;
      },
    },
    {
      id: "highlights-names",
      en: "The formula may use names and cells of other sheets behind them.",
      zh: "公式可使用名称，以及名称所指的其他工作表单元格。",
      source: users,
      reliedOnBy: "src/sheets/highlight-stale.ts",
      since: "1.6",
      expects: '=trial_state="不一致"',
      see: async (trial) => {
        trial.addSheet();
        const title = trial.title.replace("1", "2");
        trial.context.workbook.names.add("trial_state", `='${title}'!$A$1`);
        const { rule } = highlight(trial.range("A1"), '=trial_state="不一致"').custom;
        return trial.tell(rule, "formula");
      },
    },
    {
      id: "highlights-cleared",
      en: "clearAll takes away the formats of the range and leaves those of other cells.",
      zh: "clearAll 只去掉该区域的条件格式，其余不变。",
      source: documented("ConditionalFormatCollection", "clearAll()"),
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.6",
      expects: 1,
      see: async (trial) => {
        highlight(trial.range("A1:A9"), "=TRUE");
        highlight(trial.range("C1:C9"), "=TRUE");
        trial.range("A1:A9").conditionalFormats.clearAll();
        const count = trial.sheet.getRange().conditionalFormats.getCount();
        await trial.context.sync();
        return count.value;
      },
    },
    {
      id: "highlights-values",
      en: "Conditional formats change neither the values nor the own format of a cell.",
      zh: "条件格式不改变单元格的值和自身格式。",
      source: ownChoice,
      reliedOnBy: "src/sheets/highlight-rounded.ts",
      since: "1.6",
      expects: [[[59.999]], [["0.00"]]],
      see: (trial) => {
        const range = trial.write("A1", [[59.999]]);
        range.numberFormat = [["0.00"]];
        highlight(range, "=TRUE").custom.format.numberFormat = "0.000";
        return trial.tell(range, "values", "numberFormat");
      },
    },
  ],
};
