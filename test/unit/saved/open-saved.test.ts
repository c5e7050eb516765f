import { openSaved } from "../../../src/saved/open-saved";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";

const listed = (...kinds: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds
    .map(
      (kind, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
    )
    .join("")}</Relationships>`;

const workbook = (sheets: string, more = ""): Readonly<Record<string, string>> => ({
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets>${more}</workbook>`,
});

it("a package that names no workbook is none", () => {
  const files = parts("", { "_rels/.rels": listed() });
  expect(() => openSaved(zipped(files))).toThrow(expect.objectContaining({ code: "no-workbook" }));
});

it("sheets of charts are listed and have no cells", () => {
  const files = parts("", {
    ...workbook('<sheet name="图" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": listed("chartsheet"),
  });
  const { listed: all, sheets } = openSaved(zipped(files));
  expect([all.map(({ name }) => name), sheets]).toEqual([["图"], []]);
});

it("without styles and shared strings there are none", () => {
  const { styleSheet, theme, strings } = openSaved(
    zipped(parts("", { "xl/_rels/workbook.xml.rels": listed("worksheet") })),
  );
  expect([styleSheet.children, theme, strings]).toEqual([[], null, []]);
});

it("shared strings are read with the runs of rich text", () => {
  const files = parts("", {
    "xl/_rels/workbook.xml.rels": listed("worksheet", "sharedStrings"),
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><r><rPr><color theme="4"/></rPr><t>甲</t></r></si></sst>`,
  });
  const { strings } = openSaved(zipped(files));
  expect(strings).toEqual([
    {
      text: "甲",
      runs: [expect.objectContaining({ text: "甲", properties: { color: { theme: "4" } } })],
    },
  ]);
});

it.each([
  [
    "two sheets of one name",
    '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="s" sheetId="2" r:id="rId2"/>',
    "",
  ],
  [
    "two sheets of one number",
    '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="1" r:id="rId2"/>',
    "",
  ],
  [
    "two names alike",
    '<sheet name="S" sheetId="1" r:id="rId1"/>',
    '<definedNames><definedName name="a">S!$A$1</definedName><definedName name="A">S!$A$2</definedName></definedNames>',
  ],
])("%s can be read in two ways", (_, sheets, more) => {
  expect(() => openSaved(zipped(parts("", workbook(sheets, more))))).toThrow(
    expect.objectContaining({ code: "ambiguous" }),
  );
});

it("a name of a sheet may be called as one of the workbook", () => {
  const names =
    '<definedNames><definedName name="a">S!$A$1</definedName><definedName name="a" localSheetId="0">S!$A$2</definedName></definedNames>';
  const files = parts("", workbook('<sheet name="S" sheetId="1" r:id="rId1"/>', names));
  expect(openSaved(zipped(files)).names).toHaveLength(2);
});
