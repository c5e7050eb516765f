import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readZipDirectory } from "@tanping/ooxml/zip/zip-directory";
import type { Book } from "../../../book/book";
import { sheetIdOf } from "../../../book/sheet-id";
import { createCalculator } from "../../../calc/calculator";
import { openToPatch } from "../../../xlsx/patch/open-to-patch";
import { main, smallFile } from "./small-file";
import { fileOfEverything } from "./try-patch";

const calculator = createCalculator();
const sheet = sheetIdOf(1);
const cellAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** The parts of a file after something was done to its book. */
const partsAfter = async (
  bytes: Uint8Array,
  act: (book: Book) => void,
): Promise<Readonly<Record<string, string>>> => {
  const { book, patched } = openToPatch(bytes, calculator);
  act(book);
  const parts = Object.entries(unzipSync(await patched()));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
};

const unzippedText = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The cells of a small file after something was done to its book. */
const cellsAfter = async (cells: string, act: (book: Book) => void): Promise<string> => {
  const parts = await partsAfter(smallFile(`<sheetData>${cells}</sheetData>`), act);
  return /<sheetData>(.*)<\/sheetData>/s.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1] ?? "";
};

const write = (row: number, column: number, value: string | number | null) => (book: Book) =>
  book.write(sheet, cellAt(row, column), [[{ value }]], "add-in");

it("keeps every part's compressed bytes where nothing was done", async () => {
  const bytes = await fileOfEverything();
  const { patched } = openToPatch(bytes, calculator);
  expect(readZipDirectory(await patched())).toEqual(readZipDirectory(bytes));
});

it("writes one cell and leaves its neighbours as they were typed", async () => {
  const cells = `<row r="1" spans="1:3" x="y"><c r="A1"><v>0.10000000000000001</v></c> <c r="C1" t="str"><v>x</v></c></row>`;
  expect(await cellsAfter(cells, write(0, 1, "一 & 二"))).toBe(
    `<row r="1" x="y"><c r="A1"><v>0.10000000000000001</v></c><c r="B1" t="inlineStr"><is><t>一 &amp; 二</t></is></c> <c r="C1" t="str"><v>x</v></c></row>`,
  );
});

it("puts new rows where they belong", async () => {
  const cells = `<row r="2"><c r="A2"><v>1</v></c></row><row r="9"/>`;
  const three = (book: Book): void => [0, 4, 8, 9].forEach((row) => write(row, 1, row)(book));
  expect(await cellsAfter(cells, three)).toBe(
    `<row r="1"><c r="B1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>` +
      `<row r="5"><c r="B5"><v>4</v></c></row><row r="9"><c r="B9"><v>8</v></c></row><row r="10"><c r="B10"><v>9</v></c></row>`,
  );
});

it("begins the cells of a sheet that had none", async () => {
  const parts = await partsAfter(smallFile("<sheetData/>"), write(0, 0, 5));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>`,
  );
});

it("gives a formula's result alone where the formula stays", async () => {
  const cells = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="7"><f ca="1">A1*2</f><v>2</v></c></row>`;
  expect(await cellsAfter(cells, write(0, 0, 4))).toBe(
    `<row r="1"><c r="A1"><v>4</v></c><c r="B1" cm="7"><f ca="1">A1*2</f><v>8</v></c></row>`,
  );
});

it("corrects a stored result that is wrong, and one that was never stored", async () => {
  const cells = `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>"a"&amp;1</f></c></row>`;
  expect(await cellsAfter(cells, () => undefined)).toBe(
    `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;1</f><v>a1</v></c></row>`,
  );
});

it("keeps the stored result of a formula that is not calculated here, and of one equal to 15 digits", async () => {
  const cells = `<row r="1"><c r="A1"><f>NOSUCHFUNCTION(1)</f><v>42</v></c><c r="B1"><f>0.1+0.2</f><v>0.30000000000000003</v></c></row>`;
  expect(await cellsAfter(cells, () => undefined)).toBe(cells);
});

it("gives formulas of their own to cells whose shared one goes", async () => {
  const cells =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row>` +
    `<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" si="1" ref="C2:C3">B2</f><v>0</v></c></row>` +
    `<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="C3"><f t="shared" si="1"/><v>0</v></c></row>`;
  expect(await cellsAfter(cells, write(0, 0, 7))).toBe(
    `<row r="1"><c r="A1"><v>7</v></c></row>` +
      `<row r="2"><c r="A2"><f>B2+1</f><v>1</v></c><c r="C2"><f t="shared" si="1" ref="C2:C3">B2</f><v>0</v></c></row>` +
      `<row r="3"><c r="A3"><f>B3+1</f><v>1</v></c><c r="C3"><f t="shared" si="1"/><v>0</v></c></row>`,
  );
});

it("takes away cells that are no more", async () => {
  const cells = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`;
  const clear = (book: Book): void => book.clear(sheet, cellAt(0, 0), "all", "add-in");
  expect(await cellsAfter(cells, clear)).toBe(`<row r="1"><c r="B1"><v>2</v></c></row>`);
});

it("makes the styles of a file that has none", async () => {
  const parts = await partsAfter(smallFile("<sheetData/>"), (book) =>
    book.setStyle(sheet, cellAt(0, 0), { fill: "#ABCDEF" }, "add-in"),
  );
  expect(parts["xl/styles.xml"]).toContain("FFABCDEF");
  expect(parts["[Content_Types].xml"]).toContain("/xl/styles.xml");
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain("/xl/styles.xml");
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<c r="A1" s="[1-9]"\/>/);
});

it("says how far a sheet reaches where it grows", async () => {
  const parts = await partsAfter(smallFile(`<dimension ref="B2:C3"/><sheetData/>`), write(8, 0, 1));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<dimension ref="A2:C9"/>`);
});

it("asks for calculation once a cell is another, and not before", async () => {
  const bytes = smallFile("<sheetData/>");
  const before = await partsAfter(bytes, () => undefined);
  const after = await partsAfter(bytes, write(0, 0, 1));
  expect(before["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  expect(after["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

it("drops the order of calculation where formulas come or go, and only there", async () => {
  const [main, chain] = ["xl/workbook.xml", "xl/calcChain.xml"];
  const rels = "xl/_rels/workbook.xml.rels";
  const parts = unzipSync(smallFile(`<sheetData/>`));
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
  const related = strFromU8(parts[rels] ?? new Uint8Array()).replace(
    "</R",
    `<Relationship Id="c" Type="${kind}" Target="calcChain.xml"/></R`,
  );
  const bytes = zipSync({ ...parts, [rels]: strToU8(related), [chain]: strToU8("<calcChain/>") });
  const valued = await partsAfter(bytes, write(0, 0, 1));
  expect([valued[chain], valued[rels]]).toEqual(["<calcChain/>", related]);
  const calculated = await partsAfter(bytes, (book) =>
    book.write(sheet, cellAt(0, 0), [[{ formula: "=1+1" }]], "add-in"),
  );
  expect(calculated[chain]).toBeUndefined();
  expect(calculated[rels]).not.toContain("calcChain");
  expect(calculated[main]).toContain("fullCalcOnLoad");
});

it("refuses to leave out a change that it does not write", async () => {
  const settings = openToPatch(smallFile("<sheetData/>"), calculator);
  settings.book.settings.set("a", 1);
  await expect(settings.patched()).rejects.toThrow("settings");
  const charts = openToPatch(await fileOfEverything(), calculator);
  const { book } = charts;
  book.deleteChart(sheetIdOf(2), book.sheetById(sheetIdOf(2))?.charts[0]?.id ?? "", "add-in");
  await expect(charts.patched()).rejects.toThrow("Charts");
});

it("gives a new sheet neither the id nor the name of a chart sheet, which stays listed where it stood", async () => {
  const spaces = /xmlns:r="[^"]*"/.exec(unzippedText(smallFile(""), "xl/workbook.xml"))?.[0] ?? "";
  const relations = unzippedText(smallFile(""), "xl/_rels/workbook.xml.rels");
  const bytes = smallFile("<sheetData/>", {
    "xl/workbook.xml": `<workbook xmlns="${main}" ${spaces}><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Chart1" sheetId="2" r:id="rId9"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations.replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
  });
  const parts = await partsAfter(bytes, (book) => {
    expect(() => book.addSheet("chart1", "add-in")).toThrow("chart1");
    book.addSheet("T", "add-in");
  });
  const listed = parts["xl/workbook.xml"]?.matchAll(/<sheet name="(.*?)" sheetId="(\d+)"/g) ?? [];
  expect([...listed].map(([, name, id]) => [name, id])).toEqual([
    ["S", "1"],
    ["Chart1", "2"],
    ["T", "3"],
  ]);
});
