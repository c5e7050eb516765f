import type { Assumption, Family } from "../assumption";
import { documented, thread, users } from "../source";
import type { Told } from "../told";

/** Texts that Excel would read as something else, as src/cells/as-text.ts finds them. */
const quoted: Readonly<Record<string, readonly [en: string, zh: string, text: string]>> = {
  month: ["a month", "月份", "2023-12"],
  date: ["an ISO date", "ISO 日期", "2024-01-05"],
  "local-date": ["a Chinese date", "中文日期", "2024年1月5日"],
  "english-date": ["an English date", "英文日期", "May 2023"],
  zeros: ["leading zeros", "带前导零", "0012"],
  exponent: ["an exponent", "指数写法", "1E5"],
  percentage: ["a percentage", "百分数", "12%"],
  money: ["an amount of money", "金额", "￥12"],
  "wide-digits": ["digits in full width", "全角数字", "１２"],
  formula: ["a formula", "公式", "=1+1"],
  plus: ["a plus sign", "以加号开头", "+1"],
  minus: ["a minus sign", "以减号开头", "-1"],
  at: ["an at sign", "以 @ 开头", "@here"],
  truth: ["a truth value", "逻辑值", "TRUE"],
  error: ["an error", "错误值", "#N/A"],
  apostrophe: ["an apostrophe of its own", "自带撇号", "'tis"],
};

const staysText = ([id, [en, zh, text]]: readonly [
  string,
  readonly [string, string, string],
]): Assumption => ({
  id: `texts-quoted-${id}`,
  en: `“${text}” (${en}) written behind an apostrophe stays text, and is read without that apostrophe.`,
  zh: `“${text}”（${zh}）写在撇号之后仍是文本，读回时不带该撇号。`,
  source: thread(6687),
  reliedOnBy: "src/cells/as-text.ts",
  since: "1.1",
  expects: [[[text]], [["String"]]],
  see: (trial) => trial.tell(trial.write("A1", [[`'${text}`]]), "values", "valueTypes"),
});

const inTextCells = ["001", "2023-12", "1E5", "=1+1", "2024年1月5日", "TRUE"];

export const texts: Family = {
  en: "Texts that look like something else",
  zh: "看似其他类型的文本",
  assumptions: [
    ...Object.entries(quoted).map(staysText),
    {
      id: "texts-unquoted",
      en: "Without the apostrophe a text that begins with =, + or - becomes a formula.",
      zh: "不加撇号时，以 =、+ 或 - 开头的文本变成公式。",
      source: users,
      reliedOnBy: "src/cells/as-text.ts",
      since: "1.1",
      expects: [[2, 2, 2]],
      see: (trial) => {
        trial.write("A1", [["=1+1", "+1+1", "-1+3"]]);
        return trial.values("A1:C1");
      },
    },
    {
      id: "texts-format",
      en: 'In cells of the format "@", set before in the same request, every text stays one.',
      zh: '同一请求中先设格式 "@" 再写入，任何文本都保持为文本。',
      source: documented("Range", "numberFormat"),
      reliedOnBy: "src/excel/queue-seal-lists.ts",
      since: "1.1",
      expects: [[inTextCells], [inTextCells.map(() => "String")]],
      see: (trial) => {
        const range = trial.range("A1").getResizedRange(0, inTextCells.length - 1);
        range.numberFormat = [inTextCells.map(() => "@")];
        range.values = [inTextCells];
        return trial.tell(range, "values", "valueTypes");
      },
    },
    {
      id: "texts-format-gone",
      en: 'A cell of the format "@" takes a number as a number once its format is General.',
      zh: '格式由 "@" 改为 General 后，写入的数就是数。',
      source: users,
      reliedOnBy: "src/excel/write-numbers.ts",
      since: "1.1",
      expects: [[[5]], [["Double"]]],
      see: (trial) => {
        const range = trial.range("A1");
        range.numberFormat = [["@"]];
        range.values = [["5"]];
        range.numberFormat = [["General"]];
        range.values = [[5]];
        return trial.tell(range, "values", "valueTypes");
      },
    },
    {
      id: "texts-no-formula",
      en: "Of a text that begins with = the formulas tell the text, with or without its apostrophe.",
      zh: "以 = 开头的文本，formulas 给出该文本，可带或不带撇号。",
      source: users,
      reliedOnBy: "src/reading/cell-value-from.ts",
      since: "1.1",
      expects: [["=1+1"]],
      orElse: [[["'=1+1"]]],
      see: (trial) => trial.tell(trial.write("A1", [["'=1+1"]]), "formulas"),
    },
    {
      id: "texts-copied",
      en: "A text that looks like a month stays text where it is copied as a value or a formula.",
      zh: "看似月份的文本，按值或按公式复制后仍是文本。",
      source: users,
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.9",
      expects: [
        ["String", "String"],
        ["2023-12", "2023-12"],
      ] satisfies Told,
      see: async (trial) => {
        trial.write("A1", [["'2023-12"]]);
        trial.range("B1").copyFrom("A1", "Values");
        trial.range("C1").copyFrom("A1", "Formulas");
        const range = trial.range("B1:C1").load("values,valueTypes");
        await trial.context.sync();
        return [range.valueTypes[0] ?? [], (range.values[0] ?? []) as Told];
      },
    },
  ],
};
