import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../spreadsheet/open-workbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

interface Made {
  readonly type?: string;
  readonly root?: string;
  readonly related?: string;
  readonly sheets?: string;
}

const made = ({
  type = workbookType,
  root = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  related = `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
  sheets = `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>`,
}: Made): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
    ),
    "xl/workbook.xml": strToU8(root),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets}</Relationships>`,
    ),
  });

const codeOf = (bytes: Uint8Array): unknown => {
  try {
    openWorkbook(bytes);
    return "opened";
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
};

it("a workbook is opened with what its own part says", () => {
  const { main: name, part } = openWorkbook(made({}));
  expect([name, part.sheets.map((sheet) => sheet.name)]).toEqual(["xl/workbook.xml", ["S"]]);
});

const container = (text: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0],
    ...[...text].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);

it.each([
  ["text", strToU8("编号,分数"), "not-xlsx"],
  ["an old workbook", container("Workbook"), "old-xls"],
  ["a workbook with a password", container("EncryptedPackage"), "encrypted"],
  ["a package about nothing", made({ related: "" }), "no-workbook"],
  [
    "a binary workbook",
    made({ type: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }),
    "binary-workbook",
  ],
  ["a document that is listed as another kind", made({ type: "text/xml" }), "unlisted-workbook"],
  ["another document", made({ root: '<document xmlns="urn:other"/>' }), "another-document"],
  ["damaged XML", made({ root: "<workbook" }), "xml-malformed"],
])("%s is refused", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});
