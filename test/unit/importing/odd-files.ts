import fc from "fast-check";
import type { Delimiter, Encoding } from "../../../src/tabular/source";
import { encodeText } from "../tabular/encode-text";

/** A file as an import is given it. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells that programs and people write, and some that nobody should. */
const cells = fc.oneof(
  fc.constantFrom(
    ..."年份|月份|日期|排放源|排放量（tCO2e）|产量(万吨)|发电量 MWh|综合能耗|备注|合计|Total|单位：吨|(tCO2)|2023|2024年|2023-01|2023年1月|202313|45292|2023/1/5|03/04/2023|一月|13月|0|1|-5|(3)|1,234.5|1,23|１２．５|<0.05|≤1|Excluded|-|N/A|12 kg|5 MWh|1e200|1e-200|1e308|9e999|1e5|99999999999999999999.5|=1+1|+1|-1+2|@SUM(A1)|'|'=1|#REF!|TRUE|注：见附表|2021年|2022年|2023年|单位|计量单位|排放量单位|kg|万吨|MWh|箱|单位：MWh|1.234,5|1.234|12,5|1月|3月|Jan|December|1月计划|2023年各月排放量".split(
      "|",
    ),
    "",
    " ",
    "　",
    "\t",
    "\tx",
    "\r\n",
    "排放量\n（吨）",
    '"',
    'a"b',
    "；",
    "\u0007",
    "\uffff",
    "x".repeat(40_000),
  ),
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: 1899, max: 2201 }).map(String),
);

const delimiters = fc.constantFrom<Delimiter>(",", ";", "\t");
const encodings = fc.constantFrom<Encoding>("utf-8", "gb18030", "utf-16le", "utf-16be");

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const fileOf = (
  rows: readonly (readonly string[])[],
  delimiter: Delimiter,
  encoding: Encoding,
): OddFile => {
  const text = rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
  return { name: "odd.csv", bytes: encoded(text, encoding) };
};

/** The tests' own encoder of GB 18030 does not know every character. */
const encoded = (text: string, encoding: Encoding): Uint8Array => {
  try {
    return encodeText(text, encoding, "marked");
  } catch {
    return encodeText(text, "utf-8", "marked");
  }
};

const randomBytes: fc.Arbitrary<OddFile> = fc
  .record({
    name: fc.constantFrom("odd.csv", "odd.tsv", "odd.xlsx"),
    start: fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe]),
    bytes: fc.uint8Array({ maxLength: 400 }),
  })
  .map(({ name, start, bytes }) => ({ name, bytes: Uint8Array.from([...start, ...bytes]) }));

const randomText: fc.Arbitrary<OddFile> = fc
  .array(fc.array(cells, { maxLength: 8 }), { maxLength: 25 })
  .chain((rows) =>
    fc
      .tuple(delimiters, encodings)
      .map(([delimiter, encoding]) => fileOf(rows, delimiter, encoding)),
  );

const realistic: readonly (readonly (readonly string[])[])[] = [
  [
    ["某厂排放统计表"],
    ["年份", "月份", "排放源", "排放量", "产量", "备注"],
    ["", "", "", "（tCO2）", "（吨）", ""],
    ["2023", "1月", "锅炉", "1,000", "10", ""],
    ["", "2月", "锅炉", "2000.5", "20", "检修"],
    ["", "合计", "", "3000.5", "30", ""],
    ["2024", "1月", "锅炉", "5", "50", ""],
    ["注：数据来自日报"],
  ],
  [
    ["日期", "排放量 t", "发电量 MWh"],
    ["2023/1/5", "1", "10"],
    ["2023/1/6", "2", "20"],
    ["2023-02-01", "4", "40"],
  ],
  [
    ["指标", "单位", "2021年", "2022年", "2023年"],
    ["碳排放量", "tCO2", "1", "2", "3"],
    ["发电量", "MWh", "10", "20", "-"],
    ["综合能耗", "tce", "7", "", "9"],
  ],
  [
    ["某厂统计表", "", "单位：万吨"],
    ["年份", "排放源", "排放量", "单位", "产量", "计量单位"],
    ["2022", "锅炉", "1", "t", "10", "MWh"],
    ["2023", "锅炉", "2000", "kg", "20", ""],
    ["2023", "车辆", "3", "桶", "-", "kWh"],
  ],
  [
    ["排放源", "单位", "2021", "2022"],
    ["锅炉", "t", "1", "2"],
    ["车辆", "kg", "400", "500"],
    ["窑", "", "1", "箱"],
  ],
  [
    ["某厂2023年各月碳排放量", "", "", "单位：t"],
    ["排放源", "1月", "2月", "3月", "合计"],
    ["锅炉", "1", "2", "3", "6"],
    ["车辆", "4", "-", "6", "10"],
    ["合计", "5", "2", "9", "16"],
  ],
  [
    ["Year", "Source", "Jan", "Feb", "Mar", "Total"],
    ["2022", "Boiler", "1.234,5", "1.234", "3", "6"],
    ["", "Cars", "4", "5", "6", "15"],
    ["2023", "Boiler", "7", "8", "9", "24"],
  ],
];

/** A realistic table, some of its cells replaced, rows doubled, left out or put elsewhere. */
const mutated: fc.Arbitrary<OddFile> = fc
  .record({
    table: fc.constantFrom(...realistic),
    replaced: fc.array(fc.tuple(fc.nat(7), fc.nat(5), cells), { maxLength: 6 }),
    order: fc.array(fc.nat(7), { maxLength: 4 }),
    delimiter: delimiters,
    encoding: encodings,
  })
  .map(({ table, replaced, order, delimiter, encoding }) => {
    const rows = table.map((row) => [...row]);
    for (const [row, column, cell] of replaced) if (rows[row]) rows[row][column] = cell;
    for (const row of order) rows.splice(row, 1, ...rows.slice(row, row + 2).reverse());
    const whole = rows.map((row) => Array.from(row, (cell) => cell ?? ""));
    return fileOf(whole, delimiter, encoding);
  });

/** Files that an import may be given. */
export const oddFiles: fc.Arbitrary<OddFile> = fc.oneof(
  { arbitrary: randomBytes, weight: 1 },
  { arbitrary: randomText, weight: 2 },
  { arbitrary: mutated, weight: 3 },
);
