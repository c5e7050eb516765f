import { decodeCellText, encodeCellText } from "../../spreadsheet/cell-text";
import { cellNumber } from "../../spreadsheet/cell-number";
import { type FileCell, SheetDataListener } from "../../spreadsheet/sheet-data-listener";
import {
  sharedString,
  SharedStringsListener,
  type StringItem,
} from "../../spreadsheet/string-item";
import { ContentListener } from "../../xml/content-listener";
import { readXml } from "../../xml/read-xml";
import { faultOf, main, xmlPart } from "./xml-part";

interface Read {
  readonly cells: readonly FileCell[];
  readonly rows: readonly (readonly [row: number, height: string | undefined])[];
}

const begin = () => {
  const cells: FileCell[] = [];
  const rows: [number, string | undefined][] = [];
  const listener = new SheetDataListener({
    row: (row, { ht }) => rows.push([row, ht]),
    cell: (cell) => cells.push(cell),
  });
  const read = (rowsXml: string): Read => {
    const xml = `<worksheet xmlns="${main}" xmlns:o="o"><sheetData>${rowsXml}</sheetData></worksheet>`;
    const content = new ContentListener(["worksheet", "sheetData"], main, listener);
    readXml(xmlPart(xml), { namespace: main, local: "worksheet" }, content);
    return { cells, rows };
  };
  return { listener, read };
};

const read = (rows: string): Read => begin().read(rows);
const places = ({ cells }: Read) => cells.map(({ row, column }) => [row, column]);

describe("cells", () => {
  it("have what their elements say", () => {
    const { cells } = read(
      '<row r="2" ht="20"><c r="C2" s="4" t="s" cm="1" ph="1"><f t="shared" si="1">A1&amp;B1</f><v>12</v></c><c t="inlineStr"><is><t>甲</t></is></c><c/></row>',
    );
    expect(cells).toEqual([
      {
        row: 1,
        column: 2,
        type: "s",
        style: 4,
        metadata: 1,
        showsAid: true,
        value: "12",
        inline: null,
        formula: { text: "A1&B1", attributes: { t: "shared", si: "1" } },
      },
      {
        row: 1,
        column: 3,
        type: "inlineStr",
        style: 0,
        metadata: 0,
        showsAid: false,
        value: null,
        inline: { text: "甲", runs: [] },
        formula: null,
      },
      {
        row: 1,
        column: 4,
        type: "n",
        style: 0,
        metadata: 0,
        showsAid: false,
        value: null,
        inline: null,
        formula: null,
      },
    ]);
  });

  it("follow each other where they have no address, and so do rows", () => {
    const found = read('<row><c/><c/></row><row r="5"><c r="B5"/><c/></row><row><c/></row>');
    expect(places(found)).toEqual([
      [0, 0],
      [0, 1],
      [4, 1],
      [4, 2],
      [5, 0],
    ]);
    expect(found.rows.map(([row]) => row)).toEqual([0, 4, 5]);
  });

  it("may have empty elements; extensions and other namespaces are passed over", () => {
    const { cells } = read(
      "<row><c><v/><extLst><v>8</v><ext><c><v>1</v></c></ext></extLst></c><o:x><c><v>7</v></c></o:x><extLst><c><v>9</v></c></extLst></row><row><c><v>2</v></c></row>",
    );
    expect(cells.map(({ value }) => value)).toEqual(["", "2"]);
  });

  it("do not need anybody who listens to rows", () => {
    const cells: FileCell[] = [];
    const listener = new SheetDataListener({ cell: (cell) => cells.push(cell) });
    listener.open("row", {});
    listener.open("c", {});
    listener.close();
    expect(cells).toHaveLength(1);
  });

  it.each([
    ["an element that is no row", "<x><c/></x>", "ambiguous"],
    ["an element that is no cell", "<row><x/></row>", "ambiguous"],
    ["an element that no cell has", "<row><c><x/></c></row>", "ambiguous"],
    ["an element in a value", "<row><c><v>1<x/></v></c></row>", "ambiguous"],
    ["another namespace's element in a value", "<row><c><v>1<o:x/></v></c></row>", "ambiguous"],
    ["another's in a text", "<row><c><is><t>1<o:x/></t></is></c></row>", "ambiguous"],
    ["a foreign cell", "<row><o:c/></row>", "ambiguous"],
    ["a foreign text", "<row><c><is><o:t/></is></c></row>", "ambiguous"],
    ["a text with runs beside it", "<row><c><is><t>1</t><r/></is></c></row>", "ambiguous"],
    ["a text behind runs", "<row><c><is><r/><t>1</t></is></c></row>", "ambiguous"],
    ["a text twice", "<row><c><is><t>1</t><t>2</t></is></c></row>", "ambiguous"],
    ["a row's number in another form", '<row r="0x2"/>', "value-malformed"],
    ["a look's number in another form", '<row><c s="1.0"/></row>', "value-malformed"],
    [
      "alternatives of cells",
      '<row><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></row>',
      "ambiguous",
    ],
    ["a row that stands twice", '<row r="2"/><row r="2"/>', "ambiguous"],
    ["a row above the one before", '<row r="2"/><row/><row r="1"/>', "ambiguous"],
    ["a cell that stands twice", '<row r="1"><c r="B1"/><c r="B1"/></row>', "ambiguous"],
    ["a cell that one without an address is", '<row><c/><c/><c r="B1"/></row>', "ambiguous"],
    ["a cell left of the one before", '<row r="1"><c r="B1"/><c r="A1"/></row>', "ambiguous"],
    ["a cell of another row", '<row r="1"><c r="A2"/></row>', "ambiguous"],
    ["two values", "<row><c><v>1</v><v>2</v></c></row>", "ambiguous"],
    ["two formulas", "<row><c><f>1</f><f>2</f></c></row>", "ambiguous"],
    ["two texts", "<row><c><is/><is/></c></row>", "ambiguous"],
    ["an address that is none", '<row><c r="1A"/></row>', "value-malformed"],
    ["a column beyond the sheet", '<row><c r="XFE1"/></row>', "value-malformed"],
    ["a row beyond the sheet", '<row r="1048577"/>', "value-malformed"],
    ["row 0", '<row r="0"/>', "value-malformed"],
    ["a row that is no number", '<row r="one"/>', "value-malformed"],
  ])("are refused with %s", (_, rows, code) => {
    expect(faultOf(() => read(rows))).toBe(code);
  });

  it.each([
    ['<row r="1"><c r="C1"/><c r="B1"/></row>', "part.xml: Cell B1 stands twice"],
    ['<row r="4"><c r="C1"/></row>', "part.xml: Cell C1 stands in row 4."],
    ['<row r="4"/><row r="3"/>', "part.xml: Row 3 stands twice"],
    ['<row r="4"><c r="B4"><v/><v/></c></row>', "part.xml: Cell B4 says twice"],
  ])("are refused with the part and the place: %s", (rows, words) => {
    expect(() => read(rows)).toThrow(words);
  });

  it("say where damage is", () => {
    const { listener, read: readHere } = begin();
    expect(listener.place).toEqual({ row: 0, column: 0 });
    expect(faultOf(() => readHere('<row r="3"><c r="B3"/><c r="C3">'))).toBe("xml-malformed");
    expect(listener.place).toEqual({ row: 2, column: 2 });
  });
});

describe("the number of a cell", () => {
  it.each([
    ["0.1", 0.1],
    ["-1.5E-7", -1.5e-7],
    [" 12 ", 12],
    ["+.5", 0.5],
    ["3.", 3],
    ["1e+3", 1000],
  ])("%j is %d", (text, number) => {
    expect(cellNumber(text)).toBe(number);
  });

  it.each(["", " ", "1,5", "0x10", "0b1", "1e999", "Infinity", "NaN", "1 2", "1_000", "."])(
    "is not %j",
    (text) => {
      expect(faultOf(() => cellNumber(text))).toBe("value-malformed");
    },
  );
});

describe("text", () => {
  it.each([
    ["a\u0001b\r", "a_x0001_b_x000D_"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x\n\t一", "_x\n\t一"],
    ["\uffff", "_xFFFF_"],
  ])("%j is escaped as %j and read back", (text, escaped) => {
    expect(encodeCellText(text)).toBe(escaped);
    expect(decodeCellText(escaped)).toBe(text);
  });
});

describe("shared strings", () => {
  const items = (xml: string): readonly StringItem[] => {
    const found: StringItem[] = [];
    const listener = new SharedStringsListener((item) => found.push(item));
    const content = new ContentListener(["sst"], main, listener);
    readXml(
      xmlPart(`<sst xmlns="${main}">${xml}</sst>`),
      { namespace: main, local: "sst" },
      content,
    );
    return found;
  };

  it("are plain, empty, or of runs, with reading aids apart", () => {
    expect(
      items(
        '<si>\n<t xml:space="preserve"> a_x000D_</t></si><si/><extLst><t>no</t></extLst><si><r><t>m</t></r>\n<r><rPr><b/><vertAlign val="superscript"/></rPr><t>2</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>i</t></r><r><rPr><vertAlign/></rPr><t>_x0041_</t></r><rPh sb="0" eb="1"><t>er</t></rPh><rPh sb="1" eb="2"><t>_x0041_</t></rPh><phoneticPr fontId="1"/></si>',
      ),
    ).toEqual([
      { text: " a\r", runs: [] },
      { text: "", runs: [] },
      {
        text: "m2iA",
        aid: "erA",
        runs: [
          { text: "m", looks: "the cell's", position: "baseline", properties: {} },
          {
            text: "2",
            looks: "its own",
            position: "superscript",
            properties: { b: {}, vertAlign: { val: "superscript" } },
          },
          {
            text: "i",
            looks: "its own",
            position: "subscript",
            properties: { vertAlign: { val: "subscript" } },
          },
          { text: "A", looks: "its own", position: "baseline", properties: { vertAlign: {} } },
        ],
      },
    ]);
  });

  it.each([
    "<x><t>no</t></x>",
    "<si><x/></si>",
    '<o:si xmlns:o="urn:o"/>',
    "<si><t>a</t><t>b</t></si>",
    "<si><r><t>a</t><t>b</t></r></si>",
    "<si><r><x/></r></si>",
    "<si><t>a<x/></t></si>",
    '<si><t>a<o:x xmlns:o="urn:o"/></t></si>',
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><si/></mc:Fallback></mc:AlternateContent>',
  ])("that programs read in different ways are refused: %s", (xml) => {
    expect(faultOf(() => items(xml))).toBe("ambiguous");
  });

  it("are found by number", () => {
    expect(sharedString("1", ["a", "b"])).toBe("b");
    expect(faultOf(() => sharedString("2", ["a", "b"]))).toBe("value-malformed");
  });
});
