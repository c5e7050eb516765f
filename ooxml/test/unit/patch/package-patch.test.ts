import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PackagePatch } from "../../../patch/package-patch";
import { readZipDirectory } from "../../../zip/zip-directory";

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/table";

const parts = {
  "[Content_Types].xml": `<Types xmlns="${types}"><Override PartName="/xl/Sheet1.xml" ContentType="a/b"/></Types>`,
  "xl/Sheet1.xml": `<s xmlns="urn:s">1</s>`,
  "xl/_rels/Sheet1.xml.rels": `<p:Relationships xmlns:p="${relationships}"><p:Relationship Id="rId7" Type="${strict}" Target="Table3.xml"/></p:Relationships>`,
  "xl/Table3.xml": "<t/>",
  "xl/media/image12.png": "picture",
} as const;

const file = (): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(2020, 1, 2),
    level: 9,
  });

const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );

it("keeps the compressed bytes, times and order of what is not changed", () => {
  const patch = new PackagePatch(file());
  patch.setText("xl/sheet1.xml", "<s/>");
  const [before, after] = [file(), patch.bytes()].map((its) => readZipDirectory(its));
  expect(after?.map(({ name }) => name)).toEqual(Object.keys(parts));
  expect(after?.filter(({ name }) => name !== "xl/Sheet1.xml")).toEqual(
    before?.filter(({ name }) => name !== "xl/Sheet1.xml"),
  );
  expect(textsOf(patch.bytes())["xl/Sheet1.xml"]).toBe("<s/>");
});

it("takes a text that is the same for no change", () => {
  const patch = new PackagePatch(file());
  patch.setText("xl/sheet1.xml", patch.text("xl/sheet1.xml"));
  expect(readZipDirectory(patch.bytes())).toEqual(readZipDirectory(file()));
});

it("adds parts with their content types, under numbers that are free", () => {
  const patch = new PackagePatch(file());
  expect(patch.freeNumber).toBe(13);
  patch.add("xl/Table13.xml", "c/d", "<u/>");
  expect([patch.freeNumber, patch.has("xl/table13.xml")]).toEqual([14, true]);
  expect(patch.text("xl/table13.xml")).toBe("<u/>");
  const texts = textsOf(patch.bytes());
  expect(texts["xl/Table13.xml"]).toBe("<u/>");
  expect(texts["[Content_Types].xml"]).toBe(
    parts["[Content_Types].xml"].replace(
      "</Types>",
      `<Override PartName="/xl/Table13.xml" ContentType="c/d"/></Types>`,
    ),
  );
});

it("relates parts under ids that are free, and answers them", () => {
  const patch = new PackagePatch(file());
  const ids = patch.relate("xl/sheet1.xml", [
    { type, target: "xl/table13.xml" },
    { type, target: "https://e.org/?a=1&b=2", mode: "External" },
  ]);
  expect(ids).toEqual(["rId8", "rId9"]);
  expect(textsOf(patch.bytes())["xl/_rels/Sheet1.xml.rels"]).toBe(
    parts["xl/_rels/Sheet1.xml.rels"].replace(
      "</p:R",
      `<p:Relationship Id="rId8" Type="${type}" Target="/xl/table13.xml"/>` +
        `<p:Relationship Id="rId9" Type="${type}" Target="https://e.org/?a=1&amp;b=2" TargetMode="External"/></p:R`,
    ),
  );
});

it("relates what was related to nothing", () => {
  const patch = new PackagePatch(file());
  expect(patch.relate("xl/table3.xml", [])).toEqual([]);
  expect(patch.relate("xl/table3.xml", [{ type, target: "xl/a.xml" }])).toEqual(["rId1"]);
  patch.addRelationships("xl/_rels/new.xml.rels", "<all/>");
  const texts = textsOf(patch.bytes());
  expect(texts["xl/_rels/table3.xml.rels"]).toContain(
    `Id="rId1" Type="${type}" Target="/xl/a.xml"`,
  );
  expect(texts["xl/_rels/new.xml.rels"]).toBe("<all/>");
});

it("takes relationships and parts away, with all that is said of them", () => {
  const patch = new PackagePatch(file());
  patch.unrelate("xl/sheet1.xml", type, "xl/other.xml");
  expect(patch.text("xl/_rels/sheet1.xml.rels")).toContain("Table3.xml");
  patch.unrelate("xl/sheet1.xml", type, "xl/table3.xml");
  expect(patch.text("xl/_rels/sheet1.xml.rels")).not.toContain("Table3.xml");
  patch.removePart("xl/sheet1.xml");
  expect(patch.has("xl/sheet1.xml")).toBe(false);
  patch.add("xl/gone.xml", "c/d", "<g/>");
  patch.removePart("xl/gone.xml");
  const texts = textsOf(patch.bytes());
  expect(Object.keys(texts)).toEqual([
    "[Content_Types].xml",
    "xl/Table3.xml",
    "xl/media/image12.png",
  ]);
  expect(texts["[Content_Types].xml"]).toBe(`<Types xmlns="${types}"></Types>`);
});

it("puts a part in the place of one of the same name", () => {
  const patch = new PackagePatch(file());
  patch.add("xl/Sheet1.xml", "e/f", Uint8Array.from([1, 2]));
  const parts = unzipSync(patch.bytes());
  expect(parts["xl/Sheet1.xml"]).toEqual(Uint8Array.from([1, 2]));
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()).match(/Sheet1/g)).toHaveLength(
    1,
  );
});

it("knows no part that the package has not", () => {
  expect(() => new PackagePatch(file()).text("xl/none.xml")).toThrow("no part");
});

it("leaves folders where they are", () => {
  const bytes = zipSync({ xl: { "a.xml": strToU8("<a/>"), inner: {} } });
  const patch = new PackagePatch(bytes);
  patch.setText("xl/a.xml", "<b/>");
  expect(readZipDirectory(patch.bytes()).map(({ name }) => name)).toEqual(
    readZipDirectory(bytes).map(({ name }) => name),
  );
});
