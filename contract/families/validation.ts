import type { Assumption, Family } from "../assumption";
import { documented, ownChoice, users } from "../source";
import type { Told } from "../told";

/** Every kind of rule that our sheets have, as it is written and as its limits may be told. */
const kinds: Readonly<Record<string, Kind>> = {
  decimal: {
    zh: "小数，介于两数之间",
    rule: { decimal: { formula1: 0, formula2: 2.5, operator: "Between" } },
    told: ["Decimal", ["0", "2.5", "Between"]],
  },
  whole: {
    zh: "整数，介于两数之间",
    rule: { wholeNumber: { formula1: 1900, formula2: 2200, operator: "Between" } },
    told: ["WholeNumber", ["1900", "2200", "Between"]],
  },
  above: {
    zh: "小数，大于",
    rule: { decimal: { formula1: 0, operator: "GreaterThan" } },
    told: ["Decimal", ["0", "", "GreaterThan"]],
  },
  "at-least": {
    zh: "小数，不小于",
    rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    told: ["Decimal", ["0", "", "GreaterThanOrEqualTo"]],
  },
  length: {
    zh: "文本长度，不大于",
    rule: { textLength: { formula1: 32_767, operator: "LessThanOrEqualTo" } },
    told: ["TextLength", ["32767", "", "LessThanOrEqualTo"]],
  },
};

interface Kind {
  readonly zh: string;
  readonly rule: Excel.DataValidationRule;
  readonly told: Told;
}

const limitsOf = (rule: Excel.DataValidationRule): Told => {
  const its = rule.decimal ?? rule.wholeNumber ?? rule.textLength;
  const plain = (limit: unknown) => String(limit ?? "").replace(/^=/, "");
  return [plain(its?.formula1), plain(its?.formula2), its?.operator ?? ""];
};

const isTold = ([kind, { zh, rule, told }]: [string, Kind]): Assumption => ({
  id: `validation-${kind}`,
  en: `A rule (${kind}) tells its kind and its limits, these as numbers, as "10" or as "=10".`,
  zh: `数据验证（${zh}）读回类型和界限，界限可为数、"10" 或 "=10"。`,
  source: documented("DataValidation", "rule"),
  reliedOnBy: "src/excel/queue-look.ts",
  since: "1.8",
  expects: told,
  see: async (trial) => {
    const { dataValidation } = trial.range("A1:A5");
    dataValidation.rule = rule;
    dataValidation.load("type,rule");
    await trial.context.sync();
    return [dataValidation.type, limitsOf(dataValidation.rule)];
  },
});

const whole = (formula1: number): Excel.DataValidationRule => ({
  wholeNumber: { formula1, formula2: 9, operator: "Between" },
});

export const validation: Family = {
  en: "Data validation",
  zh: "数据验证",
  assumptions: [
    ...Object.entries(kinds).map(isTold),
    {
      id: "validation-date",
      en: "A rule for dates takes ISO dates as limits.",
      zh: "日期规则的界限可写 ISO 日期。",
      source: documented("DateTimeDataValidation", "formula1"),
      reliedOnBy: "src/excel/apply-rule.ts",
      since: "1.8",
      expects: "Date",
      see: (trial) => {
        const { dataValidation } = trial.range("A1");
        dataValidation.rule = {
          date: { formula1: "1950-01-01", formula2: "2200-12-31", operator: "Between" },
        };
        return trial.tell(dataValidation, "type");
      },
    },
    {
      id: "validation-list",
      en: "A list is taken from a name of cells on another sheet, and tells the name.",
      zh: "序列可取自另一工作表上的名称，读回该名称。",
      source: documented("ListDataValidation", "source"),
      reliedOnBy: "src/excel/apply-rule.ts",
      since: "1.8",
      expects: ["List", "=trial_words", true],
      orElse: [["List", "trial_words", true]],
      see: async (trial) => {
        const other = trial.addSheet();
        other.getRange("A1:A2").values = [["是"], ["否"]];
        trial.context.workbook.names.add(
          "trial_words",
          `='${trial.title.replace("1", "2")}'!$A$1:$A$2`,
        );
        const { dataValidation } = trial.range("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "=trial_words" } };
        dataValidation.load("type,rule");
        await trial.context.sync();
        const { list } = dataValidation.rule;
        return [dataValidation.type, String(list?.source), list?.inCellDropDown ?? null];
      },
    },
    {
      id: "validation-words",
      en: "Error and prompt take 224 and 255 characters, their titles 32, and are told again.",
      zh: "出错警告与输入提示各可有 224、255 个字符，标题 32 个，并可读回。",
      source: documented("DataValidationErrorAlert", "message"),
      reliedOnBy: "src/excel/apply-rule.ts",
      since: "1.8",
      expects: [true, "Stop", 32, 224, 255],
      see: async (trial) => {
        const { dataValidation } = trial.range("A1");
        dataValidation.rule = whole(1);
        dataValidation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "题".repeat(32),
          message: "错".repeat(224),
        };
        dataValidation.prompt = { showPrompt: true, title: "", message: "填".repeat(255) };
        dataValidation.load("errorAlert,prompt");
        await trial.context.sync();
        const { errorAlert, prompt } = dataValidation;
        const { showAlert, style, title, message } = errorAlert;
        return [showAlert, style, title.length, message.length, prompt.message.length];
      },
    },
    {
      id: "validation-blanks",
      en: "Rules let blanks pass unless told otherwise, and do so again when told.",
      zh: "未另行设置时规则允许空值；可以改设，也可以改回。",
      source: documented("DataValidation", "ignoreBlanks"),
      reliedOnBy: "src/excel/apply-rule.ts",
      since: "1.8",
      expects: [true, false, true],
      see: async (trial) => {
        const { dataValidation } = trial.range("A1");
        dataValidation.rule = whole(1);
        const first = await trial.tell(dataValidation, "ignoreBlanks");
        dataValidation.ignoreBlanks = false;
        const then = await trial.tell(dataValidation, "ignoreBlanks");
        dataValidation.ignoreBlanks = true;
        return [first, then, await trial.tell(dataValidation, "ignoreBlanks")];
      },
    },
    {
      id: "validation-none",
      en: "Cells without a rule tell the type None.",
      zh: "没有规则的单元格类型为 None。",
      source: documented("DataValidation", "type"),
      reliedOnBy: "src/excel/queue-look.ts",
      since: "1.8",
      expects: "None",
      see: (trial) => trial.tell(trial.range("A1").dataValidation, "type"),
    },
    {
      id: "validation-several",
      en: "Cells of which only some have a rule, or with different rules, tell none of its kinds.",
      zh: "只有部分单元格有规则，或规则不同时，不给出任何一种规则。",
      source: documented("DataValidation", "type"),
      reliedOnBy: "src/excel/queue-look.ts",
      since: "1.8",
      expects: [false, false],
      see: async (trial) => {
        trial.range("A1").dataValidation.rule = whole(1);
        trial.range("A3").dataValidation.rule = whole(2);
        const [some, different] = [trial.range("A1:A2"), trial.range("A1:A3")];
        some.dataValidation.load("rule,type");
        different.dataValidation.load("rule,type");
        await trial.context.sync();
        const tells = ({ dataValidation }: Excel.Range) =>
          Boolean((dataValidation.rule as Excel.DataValidationRule | null)?.wholeNumber);
        return [tells(some), tells(different)];
      },
    },
    {
      id: "validation-over",
      en: "A rule laid over some cells of another leaves it on the rest.",
      zh: "在部分单元格上改设规则，其余单元格的规则不变。",
      source: ownChoice,
      reliedOnBy: "src/sheets/lay-rules.ts",
      since: "1.8",
      expects: ["WholeNumber", "TextLength", "WholeNumber"],
      see: async (trial) => {
        trial.range("A1:A3").dataValidation.rule = whole(1);
        trial.range("A2").dataValidation.rule = {
          textLength: { formula1: 4, operator: "LessThanOrEqualTo" },
        };
        const all = ["A1", "A2", "A3"].map((address) => trial.range(address).dataValidation);
        for (const its of all) its.load("type");
        await trial.context.sync();
        return all.map(({ type }) => type);
      },
    },
    {
      id: "validation-prompt-over",
      en: "A prompt set for some cells of a rule leaves the rule on them.",
      zh: "只为部分单元格设置输入提示，其规则仍在。",
      source: ownChoice,
      reliedOnBy: "src/excel/apply-rule.ts",
      since: "1.8",
      expects: ["WholeNumber", "填写"],
      see: async (trial) => {
        trial.range("A1:A3").dataValidation.rule = whole(1);
        const { dataValidation } = trial.range("A2");
        dataValidation.prompt = { showPrompt: true, title: "", message: "填写" };
        dataValidation.load("type,prompt");
        await trial.context.sync();
        return [dataValidation.type, dataValidation.prompt.message];
      },
    },
    {
      id: "validation-copied",
      en: "A row copied whole onto the rows below gives each its rule, its words, its look and its contents; contents can then be cleared alone.",
      zh: "一行整体复制到下面各行：每行都有其规则、提示、外观与内容；内容可再单独清除。",
      source: documented("Range", "copyFrom()"),
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.9",
      expects: ["WholeNumber", "填写", "0.00", 5, "WholeNumber", ""],
      see: async (trial) => {
        const model = trial.write("A1", [[5, "字"]]);
        model.numberFormat = [["0.00", "@"]];
        model.dataValidation.rule = whole(1);
        model.dataValidation.prompt = { showPrompt: true, title: "", message: "填写" };
        const below = trial.range("A2:B4");
        below.copyFrom(model, "All");
        const look = () => {
          const cell = below.getCell(2, 0).load("values,numberFormat");
          cell.dataValidation.load("type,prompt");
          return cell;
        };
        const copied = look();
        await trial.context.sync();
        below.clear("Contents");
        const cleared = look();
        await trial.context.sync();
        const told = copied.dataValidation;
        const now = [cleared.dataValidation.type, cleared.values[0]?.[0] as Told];
        const [code, value] = [copied.numberFormat[0]?.[0] as Told, copied.values[0]?.[0] as Told];
        return [told.type, told.prompt.message, code, value, ...now];
      },
    },
    {
      id: "validation-written",
      en: "What an add-in writes is not held to the rule.",
      zh: "加载项写入的值不受规则约束。",
      source: users,
      reliedOnBy: "src/excel/write-migration.ts",
      since: "1.8",
      expects: ["accepted", 50],
      see: async (trial) => {
        trial.range("A1").dataValidation.rule = whole(1);
        const code = await trial.answerTo((sheet) => {
          sheet.getRange("A1").values = [[50]];
        });
        return [code, await trial.values("A1")];
      },
    },
  ],
};
