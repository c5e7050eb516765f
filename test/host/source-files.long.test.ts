import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSource } from "../../src/tabular/open-source";
import type { SourceSheet } from "../../src/tabular/source";
import { convertAll, throughLibreOffice } from "./libreoffice";
import { writtenByOpenpyxl } from "./support/written-by-openpyxl";

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SourceSheet[]> => {
  const source = await openSource({ name: "data.xlsx", bytes });
  return Promise.all(source.sheetNames.map((_, index) => source.sheet(index)));
};

const data = {
  name: "监测 数据",
  rows: [
    ["装置", "日期", "排放量", "已核查", "备注"],
    ["007", "2020-01-31", 0.1, true, "第一行\n第二行"],
    ["甲", "2020-02-29 12:00:00", 1e-7, false, "二氧化碳"],
    [],
    ["#N/A", null, -3],
    [],
    ["合计"],
  ],
  /** No row of either sheet is hidden. */
  hidden: new Set(),
  hiddenColumns: new Set(),
};
const hidden = {
  name: "隐藏",
  rows: [[], [], [null, null, "x"]],
  hidden: new Set(),
  hiddenColumns: new Set(),
};

it("reads what openpyxl writes", async () => {
  expect(await sheetsOf(writtenByOpenpyxl())).toEqual([data, hidden]);
});

it("reads the same dates from a workbook of openpyxl that counts from 1904", async () => {
  expect(await sheetsOf(writtenByOpenpyxl("MAC_EPOCH"))).toEqual([data, hidden]);
});

it("reads the same after LibreOffice saved it", async () => {
  expect(await sheetsOf(await throughLibreOffice(writtenByOpenpyxl()))).toEqual([data, hidden]);
});

it("reads the same dates after LibreOffice saved a workbook that counts from 1904", async () => {
  const saved = await throughLibreOffice(writtenByOpenpyxl("MAC_EPOCH"));
  expect(await sheetsOf(saved)).toEqual([data, hidden]);
});

it.each([
  ["xls", "old-workbook"],
  ["ods", "not-a-workbook"],
  ["html", "not-a-workbook"],
])("refuses what LibreOffice saves as .%s", async (extension, code) => {
  const bytes = await convertAll([writtenByOpenpyxl()], extension, (folder) =>
    readFileSync(join(folder, `book-0.${extension}`)),
  );
  // Web pages are often given a workbook's name.
  const name = `data.${extension === "html" ? "xls" : extension}`;
  await expect(openSource({ name, bytes: new Uint8Array(bytes) })).rejects.toMatchObject({ code });
});

it("reads the text that LibreOffice saves in GB18030 with semicolons", async () => {
  // Separator, quote, character set (GB18030), first line, formats: as LibreOffice numbers them.
  const bytes = await convertAll(
    [writtenByOpenpyxl()],
    "csv:Text - txt - csv (StarCalc):59,34,85,1",
    (folder) => readFileSync(join(folder, "book-0.csv")),
  );
  const source = await openSource({ name: "data.csv", bytes: new Uint8Array(bytes) });
  expect(source).toMatchObject({ encoding: "gb18030", delimiter: ";" });
  const { rows } = await source.sheet(0);
  expect(rows[0]).toEqual(data.rows[0]);
  expect(rows[1]).toMatchObject({ 0: "007", 2: "0.1", 4: "第一行\n第二行" });
  expect(rows[6]?.[0]).toBe("合计");
});
