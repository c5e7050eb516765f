import { readFileSync } from "node:fs";
import { encodeText } from "../unit/tabular/encode-text";
import { parts, zipped } from "../unit/tabular/xlsx-file";
import { reading } from "./support/reading-page";

it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"] as const)(
  "a pane, within its policy, reads %s",
  async (encoding) => {
    const bytes = encodeText('年份;排放量\n2019;"1,5"\n', encoding);
    expect(await reading("data.csv", bytes)).toMatchObject({
      encoding,
      delimiter: ";",
      sheetNames: ["data.csv"],
      count: 2,
      first: ["年份", "排放量"],
    });
  },
);

it("a pane, within its policy, reads a workbook", async () => {
  const row = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>厂1</t></is></c><c r="C1" t="b"><v>1</v></c></row>`;
  const { count, first } = await reading("data.xlsx", zipped(parts(row)));
  expect([count, first]).toEqual([1, [1, "厂1", true]]);
});

it("a pane, within its policy, reads 167,701 rows of text", async () => {
  const bytes = readFileSync("test/data/eutl-verified-emissions.csv");
  const { count } = await reading("eutl.csv", bytes);
  expect(count).toBe(167_701);
});

it("a pane, within its policy, reads a workbook of 100,000 rows", async () => {
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="inlineStr"><is><t>厂${at}</t></is></c><c r="C${at}"><v>${at / 7}</v></c><c r="D${at}" t="b"><v>1</v></c><c r="E${at}"><v>2020</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
  const { count, first } = await reading("data.xlsx", zipped(parts(rows)));
  expect(count).toBe(100_000);
  expect(first).toEqual([1, "厂1", 1 / 7, true, 2020]);
});
