import type { CellValue } from "../../../src/cells/cell-value";
import { canonicalRow, canonicalRows } from "../../../src/seal/canonical-rows";
import { readingOf } from "../sheets/reading-of";

const where = { sheet: "表A.1", row: 3, column: 4 };
const textOf = (...values: readonly CellValue[]): string =>
  canonicalRow("items", "1.1.1", { where, values }).text;
const number = (double: number): CellValue => ({ kind: "number", double });

it.each<readonly [says: string, value: CellValue, text: string]>([
  ["a blank", { kind: "blank" }, "[]"],
  ["a text of white space, which is a blank", { kind: "text", text: " \n" }, "[]"],
  ["a number", number(1.5), '["n","1.5"]'],
  ["a number of more digits than Excel keeps", number(0.1 + 0.2), '["n","0.3"]'],
  ["a large number, without an exponent", number(1e21), '["n","1000000000000000000000"]'],
  ["a small number, without an exponent", number(-2.5e-7), '["n","-0.00000025"]'],
  ["a text", { kind: "text", text: ' 张工 "A"' }, '["t"," 张工 \\"A\\""]'],
  ["a text with line breaks", { kind: "text", text: "a\r\nb\nc" }, '["t","a\\nb\\nc"]'],
  ["a truth", { kind: "boolean", truth: true }, '["b","1"]'],
  ["an untruth", { kind: "boolean", truth: false }, '["b","0"]'],
  ["an error", { kind: "error", code: "#N/A" }, '["e","#N/A"]'],
  ["a formula's value", { ...number(1), formula: "= sum( 1,0 )" }, '["n","1","=SUM(1,0)"]'],
  ["a formula's blank", { kind: "blank", formula: '=""' }, '["=\\"\\""]'],
])("a seal writes %s", (_, value, text) => {
  expect(textOf(value)).toBe(`["items","1.1.1",${text}]`);
});

it("tells two cells from one that says both", () => {
  const [a, b, ab] = ["a", "b", "a,b"].map((text): CellValue => ({ kind: "text", text }));
  expect(textOf(a as CellValue, b as CellValue)).not.toBe(textOf(ab as CellValue));
});

const item = (id: string | number | null) => [id];

it("knows an item by its id, in the order of the ids, wherever its row stands", () => {
  const rows = canonicalRows(
    readingOf({
      tanping_a1_id: [item(" 2.1.1 "), item(null), item("1.1.1"), item(3.1)],
      tanping_a1_score: [[1], [null], [2], [3]],
    }),
  );
  expect(rows.map(({ key, where: at, text }) => [key, at.row, text])).toEqual([
    ["1.1.1", 6, '["items","1.1.1",[],["n","2"],[],[],[],[],[]]'],
    ["2.1.1", 4, '["items","2.1.1",[],["n","1"],[],[],[],[],[]]'],
    ["3.1", 7, '["items","3.1",[],["n","3"],[],[],[],[],[]]'],
  ]);
});

it("numbers the rows of a list that say something", () => {
  const rows = canonicalRows(
    readingOf({
      tanping_excluded_year: [[2020], [null], [2021]],
      tanping_excluded_reason: [["停产"], [" "], [null]],
    }),
  );
  expect(rows.map(({ text }) => text)).toEqual([
    '["exclusions","exclusions:1",["n","2020"],["t","停产"]]',
    '["exclusions","exclusions:2",["n","2021"],[]]',
  ]);
});

it("covers where the data table stands, and its headings", () => {
  const table = { headings: ["年份", "排放量"], rows: [] };
  expect(canonicalRows(readingOf({}, table))).toEqual([
    {
      section: "monitoring",
      key: "monitoring:0",
      where: { sheet: "监测数据", row: 2, column: 0 },
      text: '["monitoring","monitoring:0",["t","A3"],["t","年份"],["t","排放量"]]',
    },
  ]);
});

it("leaves out what the workbook has lost", () => {
  expect(canonicalRows(readingOf({}))).toEqual([]);
});

it("every figure that can be confirmed is a row of the parameters, whether it is or not", () => {
  const rows = canonicalRows(
    readingOf({
      tanping_confirmed_figure: [[null], [150], [null], [null]],
      tanping_confirmed_reason: [[null], ["试验线"], [null], ["多余"]],
    }),
  );
  expect(rows.map(({ text }) => text)).toEqual([
    '["parameters","confirmed:1",[],[]]',
    '["parameters","confirmed:2",["n","150"],["t","试验线"]]',
    '["parameters","confirmed:3",[],[]]',
    '["parameters","confirmed:4",[],["t","多余"]]',
  ]);
});
