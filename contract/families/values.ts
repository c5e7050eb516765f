import type { Family } from "../assumption";
import { documented, specifications, thread, users } from "../source";

/** A sign outside Unicode's first plane, as a name may have. */
const rareSign = "𠮷";
const longestText = "碳".repeat(32_767);

export const values: Family = {
  en: "Values",
  zh: "值",
  assumptions: [
    {
      id: "values-digits",
      en: "A number of 15 significant digits is read back as the same double.",
      zh: "15 位有效数字的数写入后，读回的是同一个双精度数。",
      source: documented("Range", "values"),
      reliedOnBy: "src/importing/write/table-rows.ts",
      since: "1.1",
      expects: [[0.123456789012345, 123456789012345, -1e-10]],
      see: (trial) => {
        trial.write("A1", [[0.123456789012345, 123456789012345, -1e-10]]);
        return trial.values("A1:C1");
      },
    },
    {
      id: "values-text",
      en: "A text keeps its blanks, line breaks and rare signs.",
      zh: "文本中的空格、换行和生僻字原样保留。",
      source: documented("Range", "values"),
      reliedOnBy: "src/excel/write-entries.ts",
      since: "1.1",
      expects: `  厂\n${rareSign} x `,
      see: (trial) => {
        trial.write("A1", [[`  厂\n${rareSign} x `]]);
        return trial.values("A1");
      },
    },
    {
      id: "values-boolean",
      en: "A truth value is read back as one.",
      zh: "逻辑值读回仍是逻辑值。",
      source: documented("Range", "values"),
      reliedOnBy: "src/excel/write-migration.ts",
      since: "1.1",
      expects: [[true, false]],
      see: (trial) => {
        trial.write("A1", [[true, false]]);
        return trial.values("A1:B1");
      },
    },
    {
      id: "values-blank",
      en: 'Writing "" clears a cell: it is blank, and reads as "".',
      zh: '写入 "" 即清空单元格，读回为 ""，类型为空。',
      source: documented("Range", "values"),
      reliedOnBy: "src/excel/write-patch.ts",
      since: "1.1",
      expects: [[[""]], [["Empty"]]],
      see: (trial) => {
        trial.write("A1", [[5]]);
        return trial.tell(trial.write("A1", [[""]]), "values", "valueTypes");
      },
    },
    {
      id: "values-null",
      en: "null in a written grid leaves its cell alone.",
      zh: "写入的网格中 null 表示不改该单元格。",
      source: documented("Range", "values"),
      reliedOnBy: "workbench/host/ranges/write-grid.ts",
      since: "1.1",
      expects: [[1, 8]],
      see: (trial) => {
        trial.write("A1", [[1, 2]]);
        trial.write("A1", [[null, 8]]);
        return trial.values("A1:B1");
      },
    },
    {
      id: "values-types",
      en: "valueTypes tells numbers, texts, truths, errors and blanks apart.",
      zh: "valueTypes 能区分数、文本、逻辑值、错误值和空。",
      source: documented("Range", "valueTypes"),
      reliedOnBy: "src/reading/cell-value-from.ts",
      since: "1.1",
      expects: [["Double", "String", "Boolean", "Error", "Empty"]],
      see: (trial) => {
        trial.writeFormulas("A1", [[1.5, "字", true, "=1/0", ""]]);
        return trial.tell(trial.range("A1:E1"), "valueTypes");
      },
    },
    {
      id: "values-errors",
      en: "An error reads as its English code.",
      zh: "错误值读作英文代码。",
      source: documented("Range", "values"),
      reliedOnBy: "src/reading/cell-value-from.ts",
      since: "1.1",
      expects: [["#DIV/0!", "#N/A", "#NAME?"]],
      see: (trial) => {
        trial.writeFormulas("A1", [["=1/0", "=NA()", "=trial_nowhere"]]);
        return trial.values("A1:C1");
      },
    },
    {
      id: "values-error-written",
      en: 'Writing "#N/A" makes an error of the cell.',
      zh: '写入 "#N/A" 得到错误值。',
      source: users,
      reliedOnBy: "src/excel/write-migration.ts",
      since: "1.1",
      expects: [["Error"]],
      see: (trial) => trial.tell(trial.write("A1", [["#N/A"]]), "valueTypes"),
    },
    {
      id: "values-empty-result",
      en: 'A formula that answers "" reads as "".',
      zh: '结果为 "" 的公式读作 ""。',
      source: documented("Range", "values"),
      reliedOnBy: "src/reading/cell-value-from.ts",
      since: "1.1",
      expects: [[[""]], [['=IF(TRUE,"",1)']]],
      see: (trial) =>
        trial.tell(trial.writeFormulas("A1", [['=IF(TRUE,"",1)']]), "values", "formulas"),
    },
    {
      id: "values-longest",
      en: "A cell takes 32,767 characters and gives all of them back.",
      zh: "一个单元格可容纳 32,767 个字符，并全部读回。",
      source: specifications,
      reliedOnBy: "src/sheets/lay-out-monitoring.ts",
      since: "1.1",
      expects: longestText.length,
      see: async (trial) => {
        trial.write("A1", [[longestText]]);
        return String(await trial.values("A1")).length;
      },
    },
    {
      id: "values-all-at-once",
      en: "A block of 10,000 rows is written in one request and read in another.",
      zh: "一万行的区域可以一次写入、一次读出。",
      source: thread(3013),
      reliedOnBy: "src/excel/queue-monitoring.ts",
      since: "1.1",
      expects: [10_000, 9_999, "排放源 9999"],
      see: async (trial) => {
        trial.write(
          "A1",
          Array.from({ length: 10_000 }, (_, row) => [row, `排放源 ${row}`]),
        );
        const read = (await trial.values("A1:B10000")) as readonly (readonly [number, string])[];
        return [read.length, ...(read.at(-1) ?? [])];
      },
    },
    {
      id: "values-date-serial",
      en: "A date is its serial number from 1900, whatever its format shows.",
      zh: "日期的值是自 1900 年起的序列号，与显示格式无关。",
      source: documented("Range", "values"),
      reliedOnBy: "src/excel/queue-reading.ts",
      since: "1.1",
      expects: [[[45_253]], [["2023-11-23"]]],
      see: (trial) => {
        const range = trial.write("A1", [[45_253]]);
        range.numberFormat = [["yyyy-mm-dd"]];
        return trial.tell(range, "values", "text");
      },
    },
  ],
};
