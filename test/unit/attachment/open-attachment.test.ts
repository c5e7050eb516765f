import { openAttachment } from "../../../src/attachment/open-attachment";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";

const listed = (...kinds: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds
    .map(
      (kind, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
    )
    .join("")}</Relationships>`;

it("a package that names no workbook is none", () => {
  const files = parts("", { "_rels/.rels": listed() });
  expect(() => openAttachment(zipped(files))).toThrow("no workbook");
});

it("sheets of charts, and sheets that lie nowhere, are listed and have no cells", () => {
  const files = parts("", {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="图" sheetId="1" r:id="rId1"/><sheet name="无" sheetId="2" r:id="rId9"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": listed("chartsheet"),
  });
  const { listed: all, sheets } = openAttachment(zipped(files));
  expect([all.map(({ name }) => name), sheets]).toEqual([["图", "无"], []]);
});

it("without styles and shared strings there are none", () => {
  const { styles, strings } = openAttachment(
    zipped(parts("", { "xl/_rels/workbook.xml.rels": listed() })),
  );
  expect([styles.cells, styles.conditions, strings]).toEqual([[], [], []]);
});

it("shared strings are read with the runs of rich text, colours by the file's own theme", () => {
  const files = parts("", {
    "xl/_rels/workbook.xml.rels": listed("sharedStrings", "styles", "theme"),
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><r><rPr><color theme="4"/></rPr><t>甲</t></r></si></sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"/>`,
    "xl/theme.xml":
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:clrScheme><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:theme>',
  });
  const { styles, strings } = openAttachment(zipped(files));
  expect(strings.flatMap(({ runs }) => runs.map((run) => styles.run(run)))).toEqual([
    { name: null, size: null, color: "#123456", isStruck: false },
  ]);
});
