import { strToU8, zipSync } from "fflate";
import { createCalculator } from "../../../calc/calculator";
import { tellLoss } from "../../../xlsx/loss";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { UnreadableFile } from "../../../xlsx/unreadable-file";
import { main, smallFile } from "./small-file";

const calculator = createCalculator();

const open = async (content: string, more: Readonly<Record<string, string>> = {}) => {
  const { book, lost } = await readXlsx(smallFile(content, more), calculator);
  const cell = (row: number, column: number) => book.activeSheet.cell(row, column);
  return { book, lost: lost.map(tellLoss), cell };
};

test("reads inline strings and calculates formulas that bring no results", async () => {
  const { cell, lost } = await open(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c><c r="B1"><v>2</v></c><c r="C1"><f>B1*3</f></c></row></sheetData>',
  );
  expect([0, 1, 2].map((column) => cell(0, column)?.value)).toEqual(["甲&乙", 2, 6]);
  expect(lost).toEqual([]);
});

test("distrusts the results a file brings", async () => {
  const { cell } = await open(
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>99</v></c></row></sheetData>',
  );
  expect(cell(0, 0)?.value).toBe(2);
});

test("places rows and cells that bear no address", async () => {
  const { cell } = await open(
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
  );
  expect([cell(0, 0)?.value, cell(0, 1)?.value, cell(1, 0)?.value]).toEqual([1, 2, 3]);
});

test("expands shared formulas", async () => {
  const { cell } = await open(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1</f></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/></c></row></sheetData>',
  );
  expect([cell(1, 1)?.formula, cell(1, 1)?.value]).toEqual(["=A2+$A$1", 6]);
});

test("resolves theme, tinted and indexed colours", async () => {
  const styles = `<styleSheet xmlns="${main}"><fonts><font><name val="Arial"/><color theme="4" tint="-0.25"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="0" fillId="2"/></cellXfs></styleSheet>`;
  const { cell } = await open(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    {
      "xl/styles.xml": styles,
    },
  );
  expect(cell(0, 0)?.style).toMatchObject({
    fontColor: "#2F5597",
    fill: "#FFFF00",
    vertical: "bottom",
  });
});

test("says what it cannot hold", async () => {
  const { lost, cell } = await open(
    '<sheetData><row r="1"><c r="A1"><f>CELL("row")</f><v>7</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><hyperlinks/>',
    { "xl/charts/chart1.xml": "<c/>", "xl/vbaProject.bin": "x", "xl/odd.xml": "<o/>" },
  );
  expect(lost).toEqual([
    "Charts",
    "Macros",
    "Part xl/odd.xml",
    "Conditional formats of the kind dataBar",
    "Formula of S!A1 (its value stays): CELL is not supported",
  ]);
  expect(cell(0, 0)).toMatchObject({ value: 7, formula: null });
});

test("reads custom properties of every kind but dates, which it says are lost", async () => {
  const property = (name: string, value: string) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}">${value}</property>`;
  const properties = [
    property("text", "<vt:lpwstr>甲&amp;乙</vt:lpwstr>"),
    property("whole", "<vt:i4>12</vt:i4>"),
    property("double", "<vt:r8>0.1</vt:r8>"),
    property("yes", "<vt:bool>true</vt:bool>"),
    property("when", "<vt:filetime>2026-11-28T00:00:00Z</vt:filetime>"),
    property("other", "<lpwstr>x</lpwstr>"),
  ];
  const { book, lost } = await open("<sheetData/>", {
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`,
  });
  expect(book.snapshot().properties.custom).toEqual({
    text: "甲&乙",
    whole: 12,
    double: 0.1,
    yes: true,
  });
  expect(lost).toEqual(["Custom property when", "Custom property other"]);
});

const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const listedAs = (type: string) =>
  `<Types xmlns="${contentTypes}"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, Uint8Array, RegExp]>([
  ["text", strToU8("hello"), /not an \.xlsx/],
  ["an old workbook", new Uint8Array(oldOffice), /old \.xls/],
  [
    "an encrypted workbook",
    new Uint8Array([...oldOffice, ...wide("EncryptedPackage")]),
    /encrypted/,
  ],
  ["an empty zip", zipSync({ "a.txt": strToU8("x") }), /no workbook/],
  [
    "a part that the file lists as a document",
    smallFile("<sheetData/>", { "[Content_Types].xml": listedAs("wordprocessingml.document") }),
    /not an Excel workbook: the file does not list xl\/workbook\.xml as one/,
  ],
  [
    "a root of another kind",
    smallFile("<sheetData/>", { "xl/workbook.xml": `<document xmlns="${main}"/>` }),
    /another Office file/,
  ],
  [
    "a binary workbook",
    smallFile("<sheetData/>", {
      "[Content_Types].xml": `<Types xmlns="${contentTypes}"><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
    }),
    /Binary workbooks/,
  ],
  [
    "a cell that stands twice",
    smallFile('<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>'),
    /two ways: xl\/worksheets\/sheet1\.xml: Cell A1 stands twice/,
  ],
  ["half a file", smallFile("<sheetData/>").slice(0, 300), /damaged|no workbook/],
  ["broken XML", smallFile("<sheetData><row></sheetData><x>"), /damaged|cut off/],
  ["garbage after the root", smallFile("<sheetData/></worksheet>x<worksheet>"), /damaged XML/],
  [
    "a character reference that is none",
    smallFile('<sheetData><row><c t="str"><v>&#xD800;</v></c></row></sheetData>'),
    /damaged XML/,
  ],
  [
    "a column beyond the sheet",
    smallFile('<cols><col min="1" max="2000000000" hidden="1"/></cols><sheetData/>'),
    /outside the sheet/,
  ],
  [
    "elements of no namespace",
    smallFile("", { "xl/worksheets/sheet1.xml": "<worksheet/>" }),
    /another kind/,
  ],
  [
    "settings that are no settings",
    smallFile("<sheetData/>", {
      "docProps/custom.xml":
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="OfficeJsSettings">{</property></Properties>',
    }),
    /no JSON/,
  ],
  ["a document type", smallFile('<sheetData/><!DOCTYPE a [<!ENTITY b "c">]>'), /document type/],
])("refuses %s with a reason", async (_, bytes, reason) => {
  const reading = readXlsx(bytes, calculator);
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(reading).rejects.toThrow(reason);
});

test("refuses a file that would unpack to more than 500 MB before it unpacks it", async () => {
  const bomb = smallFile("<sheetData/>");
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const directory = [...bomb.keys()].find(
    (at) => at + 46 < bomb.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32((directory ?? 0) + 24, 600 * 1024 * 1024, true);
  await expect(readXlsx(bomb, calculator)).rejects.toThrow(/500 MB/);
});
