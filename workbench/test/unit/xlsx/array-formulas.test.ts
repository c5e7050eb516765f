import { strFromU8, unzipSync } from "fflate";
import { createCalculator } from "../../../calc/calculator";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { openBook } from "../book/open-book";
import { smallFile } from "./small-file";

type Opened = ReturnType<typeof openBook>;

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const sheetOf = async ({ book }: Opened): Promise<string> =>
  partsOf(await writeXlsx(book))["xl/worksheets/sheet1.xml"] ?? "";

const reopened = async ({ book }: Opened): Promise<Opened> => {
  const read = await readXlsx(await writeXlsx(book), createCalculator());
  expect(read.lost).toEqual([]);
  return openBook(read.book);
};

const opened = (sheetData: string) =>
  readXlsx(smallFile(`<sheetData>${sheetData}</sheetData>`), createCalculator());

const withNumbers = (formula: string): Opened => {
  const made = openBook();
  made.write("A1", [[3], [1], [2]]);
  made.book.addName(
    { name: "one", formula: "=Sheet1!$A$1", sheetId: null, visible: true, comment: "" },
    "user",
  );
  made.book.addName(
    { name: "all", formula: "=Sheet1!$A$1:$A$3", sheetId: null, visible: true, comment: "" },
    "user",
  );
  made.write("C1", [[formula]]);
  return made;
};

/** The formula of C1 as the file says it, and whether as an array formula. */
const inFile = async (formula: string) => {
  const xml = await sheetOf(withNumbers(formula));
  const [, cell = "", attributes = "", text] =
    /<c r="C1"([^>]*)><f([^>]*)>([^<]*)<\/f>/.exec(xml) ?? [];
  return [text, cell.includes(' cm="1"') && attributes.includes(' t="array"') ? "array" : "plain"];
};

test.each([
  ["=SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
  ["=A1:A3*2", "A1:A3*2"],
  ["=SUM(A1:A3*2)", "SUM(A1:A3*2)"],
  ["=all", "all"],
  ["=TRANSPOSE(A1:A3)", "TRANSPOSE(A1:A3)"],
  ["=C5#", "_xlfn.ANCHORARRAY(C5)"],
  ["=@A1:A3+A1:A3", "_xlfn.SINGLE(A1:A3)+A1:A3"],
  ["=IF(TRUE,A1:A3,0)", "IF(TRUE,A1:A3,0)"],
  ["={1,2}", "{1,2}"],
])("a file marks %s, which others would cut to one value", async (formula, text) => {
  expect(await inFile(formula)).toEqual([text, "array"]);
  expect((await reopened(withNumbers(formula))).formula("C1")).toBe(formula);
});

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=one*2", "one*2"],
  ["=SUMPRODUCT(--(A1:A3=one))", "SUMPRODUCT(--(A1:A3=one))"],
  ["=INDEX(A1:A3,MATCH(2,A1:A3,0))", "INDEX(A1:A3,MATCH(2,A1:A3,0))"],
  ['=SUM(COUNTIF(A1:A3,{1,"x"}))', "SUM(COUNTIF(A1:A3,{1,&quot;x&quot;}))"],
  ["=COUNTIFS(A1:A3,A1,all,1)", "COUNTIFS(A1:A3,A1,all,1)"],
  ["=VLOOKUP(1,A1:A3,1,FALSE)&A2", "VLOOKUP(1,A1:A3,1,FALSE)&amp;A2"],
  ["=@A1:A3", "A1:A3"],
  ["=LEN(@A1:A3)+@all", "LEN(A1:A3)+all"],
  ["=SUM(@A1:A3)", "SUM(_xlfn.SINGLE(A1:A3))"],
  ["=SUM(C5#)", "SUM(_xlfn.ANCHORARRAY(C5))"],
])("a file holds %s as it always has", async (formula, text) => {
  expect(await inFile(formula)).toEqual([text, "plain"]);
  expect((await reopened(withNumbers(formula))).formula("C1")).toBe(formula);
});

test("a file tells what an array filled, and is opened with the array only", async () => {
  const made = withNumbers("=SORT(A1:A3)");
  const parts = partsOf(await writeXlsx(made.book));
  const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C3">');
  expect(xml).toContain('<c r="C2"><v>2</v></c>');
  expect(parts["xl/metadata.xml"]).toContain('name="XLDAPR"');
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain("/sheetMetadata");
  expect(parts["[Content_Types].xml"]).toContain("sheetMetadata+xml");
  const again = await reopened(made);
  expect(["C1", "C2", "C3"].map(again.value)).toEqual([1, 2, 3]);
  again.write("C1", [[null]]);
  expect(["C1", "C2", "C3"].map(again.value)).toEqual([null, null, null]);
});

test("a file without arrays has no metadata", async () => {
  const parts = partsOf(await writeXlsx(withNumbers("=SUM(A1:A3)").book));
  expect(Object.keys(parts).filter((name) => name.includes("metadata"))).toEqual([]);
});

test.each([
  ["A1:A3*2", "=@A1:A3*2", 6],
  ["A1:A3", "=@A1:A3", 3],
  ["_xlfn._xlws.SORT(A1:A3)", "=@SORT(A1:A3)", 1],
  ["SUM(A1:A3*{1;2;3})", "=SUM(@A1:A3*{1;2;3})", 18],
  ["SUM(A1:A3,LEN(A1:A3))", "=SUM(A1:A3,LEN(@A1:A3))", 7],
  ["SUMPRODUCT(A1:A3*A1:A3)", "=SUMPRODUCT(A1:A3*A1:A3)", 14],
  ["-A1:A3", "=-@A1:A3", -3],
  ["A$1:INDEX(A1:A3,2)", "=@A$1:INDEX(A1:A3,2)", 3],
])(
  "a plain formula %s of a file takes one cell of several, as it always has",
  async (text, formula, value) => {
    const { book } = await opened(
      `<row r="1"><c r="A1"><v>3</v></c><c r="C1"><f>${text}</f></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`,
    );
    const cell = book.activeSheet.cell(0, 2);
    expect([cell?.formula, cell?.value]).toEqual([formula, value]);
  },
);

test("array formulas of old over several cells keep their values only", async () => {
  const { book, lost } = await opened(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{5;6}</f><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
  );
  expect(lost.map(({ kind }) => kind)).toEqual(["arrayFormulas"]);
  expect([0, 1].map((row) => book.activeSheet.cell(row, 0))).toMatchObject([
    { formula: null, value: 5 },
    { formula: null, value: 6 },
  ]);
});
