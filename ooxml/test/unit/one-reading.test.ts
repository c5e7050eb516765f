import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { Package } from "../../parts/package";
import type { Area } from "../../spreadsheet/area";
import { AreasDown } from "../../spreadsheet/areas-down";
import { parseArea } from "../../spreadsheet/cell-reference";
import { openWorkbook } from "../../spreadsheet/open-workbook";
import { requireApart } from "../../spreadsheet/require-apart";
import { requireListed, requireTablesOnce, sheetTables } from "../../spreadsheet/sheet-tables";
import { wholeNumber } from "../../spreadsheet/whole-number";
import { parseXml } from "../../xml/xml-element";
import { faultOf, main, xmlPart } from "./xml-part";

const office = "http://schemas.openxmlformats.org";
const relations = `${office}/officeDocument/2006/relationships`;
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const compatibility = `${office}/markup-compatibility/2006`;

const list = (...all: readonly (readonly [kind: string, target: string, more?: string])[]) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(
      ([kind, target, more = ""], at) =>
        `<Relationship Id="r${at + 1}" Type="${relations}/${kind}" Target="${target}" ${more}/>`,
    )
    .join("")}</Relationships>`;

const types = (more = "") =>
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/><Override PartName="/xl/s.xml" ContentType="${sheetMl}.worksheet+xml"/>${more}</Types>`;

const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="${sheetMl}.${type}+xml"/>`;

const sheet = '<sheet name="S" sheetId="1" r:id="r1"/>';

interface Made {
  readonly sheets?: string;
  readonly names?: string;
  readonly more?: string;
  readonly related?: string;
  readonly types?: string;
  readonly main?: string;
}

const parts = (made: Made) => ({
  "[Content_Types].xml": made.types ?? types(),
  "_rels/.rels": list(["officeDocument", made.main ?? "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}">${made.more ?? ""}<sheets>${made.sheets ?? sheet}</sheets>${made.names === undefined ? "" : `<definedNames>${made.names}</definedNames>`}</workbook>`,
  "xl/_rels/workbook.xml.rels": made.related ?? list(["worksheet", "s.xml"]),
  "xl/s.xml": "<worksheet/>",
  "xl/strings.xml": "<sst/>",
  "xl/other.xml": "<x/>",
});

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));

const opened = (made: Made) => openWorkbook(zipped(parts(made)));

const inChoice = (xml: string, branch: string) =>
  `<mc:AlternateContent xmlns:mc="${compatibility}">${branch === "none" ? '<mc:Choice xmlns:q="urn:q" Requires="q"/>' : `<mc:Fallback>${xml}</mc:Fallback>`}</mc:AlternateContent>`;

it.each<[string, Made]>([
  ["a target from the root", { related: list(["worksheet", "/xl/s.xml"]) }],
  [
    "the print area of a sheet that is not there",
    { names: '<definedName name="_xlnm.Print_Area" localSheetId="1">S!A1</definedName>' },
  ],
  ["a target by the folder above", { related: list(["worksheet", "../xl/s.xml"]) }],
  [
    "a part in another case that decides nothing",
    { related: list(["worksheet", "s.xml"], ["calcChain", "Other.XML"]) },
  ],
  ["a foreign element among the sheets", { sheets: `${sheet}<x:other xmlns:x="urn:x"/>` }],
  ["alternatives beside the sheets", { more: inChoice("<calcPr/>", "taken") }],
  [
    "a name of a sheet's own",
    {
      names:
        '<definedName name="n">S!A1</definedName><definedName name="n" localSheetId="0">S!A2</definedName>',
    },
  ],
  [
    "strings that are related and listed",
    {
      related: list(["worksheet", "s.xml"], ["sharedStrings", "strings.xml"]),
      types: types(override("/xl/strings.xml", "sharedStrings")),
    },
  ],
  ["a listed workbook that is not there", { types: types(override("/xl/gone.xml", "sheet.main")) }],
])("a workbook is opened with %s", (_, made) => {
  expect(opened(made).part.sheets.map(({ name }) => name)).toEqual(["S"]);
});

it.each<[string, Made, string]>([
  ["a document in another case", { main: "xl/Workbook.xml" }, "ambiguous"],
  ["a sheet in another case", { related: list(["worksheet", "S.xml"]) }, "ambiguous"],
  ["a sheet with a fragment", { related: list(["worksheet", "s.xml#A1"]) }, "ambiguous"],
  ["a sheet with backslashes", { related: list(["worksheet", "..\\xl\\s.xml"]) }, "ambiguous"],
  [
    "a sheet elsewhere",
    { related: list(["worksheet", "s.xml", 'TargetMode="External"']) },
    "part-missing",
  ],
  [
    "a target mode that is none",
    { related: list(["worksheet", "s.xml", 'TargetMode="external"']) },
    "value-malformed",
  ],
  [
    "a sheet that lies nowhere",
    { sheets: '<sheet name="S" sheetId="1" r:id="r9"/>' },
    "part-missing",
  ],
  ["a sheet that is something else", { related: list(["theme", "s.xml"]) }, "part-missing"],
  [
    "a chart's sheet that is listed as a worksheet",
    { related: list(["chartsheet", "s.xml"]) },
    "ambiguous",
  ],
  [
    "two sheets of one part",
    { sheets: `${sheet}<sheet name="T" sheetId="2" r:id="r1"/>` },
    "ambiguous",
  ],
  [
    "two sheets of one name",
    {
      sheets: `${sheet}<sheet name="s" sheetId="2" r:id="r2"/>`,
      related: list(["worksheet", "s.xml"], ["worksheet", "other.xml"]),
    },
    "ambiguous",
  ],
  [
    "a sheet's name with an escape",
    { sheets: '<sheet name="S_x0041_" sheetId="1" r:id="r1"/>' },
    "ambiguous",
  ],
  ["two lists of sheets", { more: `<sheets>${sheet}</sheets>` }, "ambiguous"],
  ["an unknown element", { more: "<any/>" }, "ambiguous"],
  ["an unknown element among the sheets", { sheets: `${sheet}<group/>` }, "ambiguous"],
  ["alternatives of sheets", { sheets: sheet + inChoice("", "none") }, "ambiguous"],
  ["alternatives of their list", { more: inChoice("<definedNames/>", "taken") }, "ambiguous"],
  ["an unknown element among the names", { names: "<group/>" }, "ambiguous"],
  [
    "a name with an element inside",
    { names: '<definedName name="n">S!A1<x/></definedName>' },
    "ambiguous",
  ],
  [
    "a name with a sign in front",
    { names: '<definedName name="n">=S!A1</definedName>' },
    "ambiguous",
  ],
  [
    "a name with an escape",
    { names: '<definedName name="n_x0041_">S!A1</definedName>' },
    "ambiguous",
  ],
  ["a target by the folder itself", { related: list(["worksheet", "./s.xml"]) }, "ambiguous"],
  ["a target there and back", { related: list(["worksheet", "x/../s.xml"]) }, "ambiguous"],
  ["a foreign sheet", { sheets: `${sheet}<x:sheet xmlns:x="urn:x"/>` }, "ambiguous"],
  ["days counted from no year", { more: '<workbookPr date1904="on"/>' }, "value-malformed"],
  ["a state that is none", { sheets: sheet.replace("/>", ' state="Hidden"/>') }, "value-malformed"],
  [
    "a name of no sheet",
    { names: '<definedName name="n" localSheetId="1">S!A1</definedName>' },
    "value-malformed",
  ],
  [
    "a name of a sheet in another form",
    { names: '<definedName name="n" localSheetId="0x0">S!A1</definedName>' },
    "value-malformed",
  ],
  [
    "another part listed as a workbook",
    { types: types(override("/xl/other.xml", "sheet.main")) },
    "ambiguous",
  ],
  [
    "another part listed as the strings",
    { types: types(override("/xl/strings.xml", "sharedStrings")) },
    "ambiguous",
  ],
  ["a part of two types", { types: types(override("/xl/S.xml", "worksheet")) }, "ambiguous"],
])("a workbook is refused for %s", (_, made, code) => {
  expect(faultOf(() => opened(made))).toBe(code);
});

it("a workbook is refused whose parts are strict and transitional", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const files = { ...parts({}), "xl/s.xml": `<worksheet xmlns="${strict}"/>` };
  const { file } = openWorkbook(zipped(files));
  const root = { namespace: main, local: "worksheet" };
  expect(faultOf(() => parseXml(file.part("xl/s.xml"), root))).toBe("ambiguous");
});

const table = (attributes: string, columns = 2) =>
  `<table xmlns="${main}" ${attributes}><tableColumns>${"<tableColumn/>".repeat(columns)}</tableColumns></table>`;

const tablesOf = (...xml: readonly string[]) => {
  const names = xml.map((_, at) => `xl/t${at}.xml`);
  const files = {
    ...parts({}),
    "xl/_rels/s.xml.rels": list(...names.map((name) => ["table", `/${name}`] as const)),
    ...Object.fromEntries(names.map((name, at) => [name, xml[at] ?? ""])),
  };
  const limits = { partBytes: 1e6, packageBytes: 1e6 };
  const tables = sheetTables(new Package(zipped(files), limits), "xl/s.xml");
  requireTablesOnce(tables);
  return tables;
};

it("a sheet lists the tables that it is related to, each once", () => {
  const files = {
    ...parts({}),
    "xl/_rels/s.xml.rels": list(["table", "t1.xml"], ["table", "t2.xml"]),
  };
  const file = new Package(zipped(files), { partBytes: 1e6, packageBytes: 1e6 });
  const listing = (...ids: readonly string[]) => {
    const xml = `<worksheet xmlns="${main}" xmlns:r="${relations}"><tableParts>${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts></worksheet>`;
    requireListed(
      file,
      "xl/s.xml",
      parseXml(xmlPart(xml), { namespace: main, local: "worksheet" }),
    );
    return "listed";
  };
  expect(listing("r2", "r1")).toBe("listed");
  for (const ids of [["r1"], ["r1", "r1"], ["r1", "r2", "r2"], ["r1", "r7"]])
    expect(faultOf(() => listing(...ids))).toBe("ambiguous");
});

it("tables beside and below each other are read", () => {
  const tables = tablesOf(
    table('name="A" displayName="A" ref="A1:B2"'),
    table('name="B" displayName="C" ref="C1:D2"'),
    table('displayName="D" ref="A3:B4" headerRowCount="0" totalsRowCount="1"'),
  );
  expect(tables.map(({ attributes }) => attributes.displayName)).toEqual(["A", "C", "D"]);
});

it.each([
  [
    "of one name",
    table('name="A" displayName="A" ref="A1:B2"'),
    table('name="a" displayName="a" ref="A3:B4"'),
  ],
  [
    "whose names are exchanged",
    table('name="A" displayName="B" ref="A1:B2"'),
    table('name="B" displayName="A" ref="A3:B4"'),
  ],
  [
    "over the same cells",
    table('displayName="A" ref="A1:B9"'),
    table('displayName="B" ref="B3:C4"'),
  ],
  ["with an escape in a name", table('displayName="A_x0041_" ref="A1:B2"')],
  ["with two rows of headings", table('displayName="A" ref="A1:B2" headerRowCount="2"')],
  ["with too few columns", table('displayName="A" ref="A1:B2"', 1)],
])("tables are refused %s", (_, ...xml) => {
  expect(faultOf(() => tablesOf(...xml))).toBe("ambiguous");
});

it("a whole number has digits and nothing else", () => {
  expect(wholeNumber("012")).toBe(12);
  for (const text of ["", "1.0", " 1", "+1", "0x1", "1234567890"])
    expect(faultOf(() => wholeNumber(text))).toBe("value-malformed");
});

it("areas are apart, whatever their order; one that shares a cell with another is not", () => {
  const apart = ["A1:B2", "C1:C9", "A3:B4", "E1:E1048576", "A10:D11", "F5"];
  expect(() => requireApart("merges", apart.map(parseArea))).not.toThrow();
  for (const more of ["B2", "A1:XFD1048576", "C9:D9", "E500"])
    for (const areas of [
      [...apart, more],
      [more, ...apart],
    ])
      expect(faultOf(() => requireApart("merges", areas.map(parseArea)))).toBe("ambiguous");
});

it("any areas are apart where no cell is in two of them, and a row meets those that have its cells", () => {
  const side = fc.integer({ min: 0, max: 5 });
  const area = fc
    .tuple(side, side, side, side)
    .map(([row, column, rows, columns]) => ({ row, column, rows: rows + 1, columns: columns + 1 }));
  const holds = (its: Area, row: number, column: number) =>
    row >= its.row &&
    row < its.row + its.rows &&
    column >= its.column &&
    column < its.column + its.columns;
  const cells = Array.from({ length: 144 }, (_, at) => [Math.floor(at / 12), at % 12] as const);
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), (areas) => {
      const isApart = cells.every(
        ([row, column]) => areas.filter((its) => holds(its, row, column)).length < 2,
      );
      const requiring = () => requireApart("merges", areas);
      if (!isApart) return expect(requiring).toThrow("Two merges have the same cells.");
      requiring();
      const down = new AreasDown();
      for (let row = 0; row < 12; row += 1) {
        for (const its of areas) if (its.row === row) down.add(its);
        for (let column = 0; column < 12; column += 1)
          expect(down.at(row, column)).toBe(areas.find((its) => holds(its, row, column)));
      }
    }),
  );
});
