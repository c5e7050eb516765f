import { strToU8, zipSync } from "fflate";
import { Package } from "../../parts/package";
import { findMainPart } from "../../parts/main-part";
import { partName, targetName } from "../../parts/part-name";
import { relationshipTypes } from "../../parts/relationship-types";
import { namespaces } from "../../xml/namespaces";
import { parseXml } from "../../xml/xml-element";
import { faultOf } from "./xml-part";

const limits = { partBytes: 1e6, packageBytes: 2e6 };

const open = (files: Readonly<Record<string, string>>, its = limits): Package => {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Package(zipSync(Object.fromEntries(entries)), its);
};

const relationship = (attributes: Readonly<Record<string, string>>): string =>
  `<Relationship ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")}/>`;

const listOf = (xml: string): string =>
  `<Relationships xmlns="${namespaces.packageRelationships}">${xml}</Relationships>`;
const list = (...relationships: readonly Readonly<Record<string, string>>[]): string =>
  listOf(relationships.map(relationship).join(""));

const target = 'Id="a" Type="b" Target="c"';

const { worksheet, styles } = relationshipTypes;

describe("the name of a part", () => {
  it.each([
    ["/xl/Workbook.XML", "xl/workbook.xml"],
    ["xl\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/./a/../b.xml", "xl/b.xml"],
    ["xl/sheet 1.xml", "xl/sheet%201.xml"],
    ["xl/sheet%201.xml", "xl/sheet%201.xml"],
    ["xl/%41%7e-%2D.xml", "xl/a~--.xml"],
    ["xl/表.xml", "xl/%e8%a1%a8.xml"],
    ["xl/a#b?.xml", "xl/a%23b%3f.xml"],
    ["[Content_Types].xml", "[content_types].xml"],
    ["xl/media/Image-1.a_b.PNG", "xl/media/image-1.a_b.png"],
    ["xl/..", ""],
    ["_rels/.rels", "_rels/.rels"],
  ])("%s is compared as %s", (name, canonical) => {
    expect(partName(name)).toBe(canonical);
  });

  it.each([
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["xl/表/a.xml", "b.xml", "xl/%e8%a1%a8/b.xml"],
    ["xl/workbook.xml", ".", "xl/"],
    ["xl/workbook.xml", "/../../styles.xml", "styles.xml"],
    ["xl/workbook.xml", "a.xml#Sheet1!A1", "xl/a.xml"],
    ["xl/workbook.xml", "http://example.com/a.xml", ""],
    ["xl/workbook.xml", "http://[", ""],
  ])("from %j by the target %j is %j", (from, target, name) => {
    expect(targetName(from, target)).toBe(name);
  });
});

describe("the parts", () => {
  it("are read by name whatever its case, and listed as the file spells them", () => {
    const file = open({ "XL/Book.xml": "<a/>", "xl/": "" });
    expect([...file.names]).toEqual([["xl/book.xml", "XL/Book.xml"]]);
    expect([file.has("xl/book.xml"), file.has("xl/other.xml")]).toEqual([true, false]);
    const part = file.part("xl/book.xml");
    expect(part.name).toBe("XL/Book.xml");
    expect(parseXml(part, { namespace: "", local: "a" }).name).toBe("a");
  });

  it("must be there", () => {
    expect(faultOf(() => open({}).part("xl/book.xml"))).toBe("part-missing");
  });

  it("must have names that differ in more than case", () => {
    expect(faultOf(() => open({ "xl/a.xml": "1", "XL/A.xml": "2" }))).toBe("ambiguous");
    expect(faultOf(() => open({ "xl/a.xml": "1", "xl\\a.xml": "2" }))).toBe("ambiguous");
  });

  it("may together not become more than their caller allows, nor may each", () => {
    const files = { "a.xml": "12345", "b.xml": "678" };
    expect(faultOf(() => open(files, { partBytes: 9, packageBytes: 7 }))).toBe("too-large");
    const file = open(files, { partBytes: 4, packageBytes: 8 });
    expect([...file.part("b.xml").pieces()]).toEqual([strToU8("678")]);
    expect(faultOf(() => [...file.part("a.xml").pieces()])).toBe("too-large");
  });

  it("that nobody asked for are checked at the end", () => {
    const bytes = zipSync({ "a.xml": [strToU8("whole"), { level: 0 }] });
    const flipped = bytes.with(36, 0);
    expect(new Package(bytes, limits).checkRest()).toBeUndefined();
    expect(faultOf(() => new Package(flipped, limits).checkRest())).toBe("part-damaged");
    const read = new Package(flipped, limits);
    expect(faultOf(() => [...read.part("a.xml").pieces()])).toBe("part-damaged");
    expect(read.checkRest()).toBeUndefined();
  });
});

describe("the relationships", () => {
  const file = open({
    "_rels/.rels": list({
      Id: "r1",
      Type: relationshipTypes.officeDocument,
      Target: "xl/book.xml",
    }),
    "xl/_rels/book.xml.rels": list(
      { Id: "r1", Type: worksheet, Target: "sheets/1.xml" },
      {
        Id: "r2",
        Type: "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet",
        Target: "/xl/sheets/2.xml",
      },
      { Id: "r3", Type: "http://example.com/worksheet", Target: "other.xml" },
      { Id: "r4", Type: styles, Target: "http://example.com/styles.xml", TargetMode: "External" },
      { Id: "r5", Type: styles, Target: "styles.xml", TargetMode: "Internal" },
      { Id: "r6", Type: styles, Target: "Styles.xml" },
      { Id: "r7", Type: relationshipTypes.theme, Target: "theme1.xml" },
      { Id: "r8", Type: relationshipTypes.theme, Target: "theme2.xml" },
    ),
  });
  const related = file.relationships("xl/book.xml");

  it("of the package and of a part lead to parts by their full types, strict ones too", () => {
    const { officeDocument } = relationshipTypes;
    expect(file.relationships("").target(officeDocument)).toBe("xl/book.xml");
    expect(related.targets(worksheet)).toEqual(["xl/sheets/1.xml", "xl/sheets/2.xml"]);
  });

  it("are found by id, also those that lead out of the package", () => {
    expect(related.withId("r4")).toEqual({
      id: "r4",
      type: styles,
      target: "http://example.com/styles.xml",
      spelled: "http://example.com/styles.xml",
      mode: "external",
    });
    expect(related.withId("r9")).toBeUndefined();
  });

  it("give the one part of a type, none, or a fault where there are two", () => {
    expect(related.target(styles)).toBe("xl/styles.xml");
    expect(related.target(relationshipTypes.drawing)).toBeNull();
    expect(faultOf(() => related.target(relationshipTypes.theme))).toBe("ambiguous");
  });

  it("are none for a part without a list, and are read once", () => {
    expect(file.relationships("xl/sheets/1.xml").targets(worksheet)).toEqual([]);
    expect(file.relationships("xl/book.xml")).toBe(related);
  });

  it.each([
    [
      "two of one id",
      list({ Id: "1", Type: "a", Target: "b" }, { Id: "1", Type: "c", Target: "d" }),
      "ambiguous",
    ],
    ["one without an id", list({ Type: "a", Target: "b" }), "xml-malformed"],
    ["one without a type", list({ Id: "a", Target: "b" }), "xml-malformed"],
    ["one without a target", list({ Id: "a", Type: "b" }), "xml-malformed"],
    ["a list of another namespace", "<Relationships/>", "wrong-root"],
    [
      "one of another namespace, which some programs follow",
      listOf(`<Relationship xmlns="urn:x" ${target}/>`),
      "ambiguous",
    ],
    ["one in something else", listOf(`<Group><Relationship ${target}/></Group>`), "ambiguous"],
    [
      "one in another",
      listOf(`<Relationship ${target}><Relationship ${target}/></Relationship>`),
      "ambiguous",
    ],
  ])("are refused for %s", (_, xml, code) => {
    expect(faultOf(() => open({ "_rels/.rels": xml }).relationships(""))).toBe(code);
  });
});

describe("the type of a part", () => {
  const types = `<Types xmlns="${namespaces.contentTypes}"><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/Book.xml" ContentType="book"/></Types>`;

  it("is the one for its name, the one for its extension, or unknown", () => {
    const file = open({ "[Content_Types].xml": types });
    expect(["xl/book.xml", "xl/a.xml", "xl/a.bin"].map((name) => file.contentType(name))).toEqual([
      "book",
      "application/xml",
      null,
    ]);
  });

  it("is unknown where the file has no list", () => {
    expect(open({}).contentType("xl/book.xml")).toBeNull();
  });

  it.each([
    ["another namespace", '<Override xmlns="urn:x" PartName="/a.xml" ContentType="a"/>'],
    ["no such name", "<Group/>"],
    ["anything inside", '<Override PartName="/a.xml" ContentType="a"><a/></Override>'],
  ])("is not to be known where the list has an element of %s", (_, xml) => {
    const more = types.replace("</Types>", `${xml}</Types>`);
    expect(faultOf(() => open({ "[Content_Types].xml": more }).contentType("a"))).toBe("ambiguous");
  });

  it("is unknown where the list says too little", () => {
    const poor = types.replace(/ (?:PartName|Extension|ContentType)="[^"]*"/g, "");
    expect(open({ "[Content_Types].xml": poor }).contentType("xl/book.xml")).toBeNull();
  });
});

describe("the main part", () => {
  const { officeDocument } = relationshipTypes;
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const typed = (type: string) =>
    `<Types xmlns="${namespaces.contentTypes}"><Override PartName="/xl/Book.xml" ContentType="${type}"/></Types>`;
  const found = (type: string, ...more: readonly Readonly<Record<string, string>>[]) =>
    findMainPart(
      open({
        "_rels/.rels": list({ Id: "r1", Type: officeDocument, Target: "xl/Book.xml" }, ...more),
        "[Content_Types].xml": typed(type),
        "xl/Book.xml": "<workbook/>",
      }),
    );

  it.each([
    [sheet, "workbook"],
    [sheet.replace("sheet.", "template."), "workbook"],
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "workbook"],
    ["application/VND.ms-excel.template.macroEnabled.main+xml", "workbook"],
    ["application/vnd.ms-excel.addin.macroEnabled.main+xml", "workbook"],
    ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary workbook"],
    [sheet.replace("main+xml", "worksheet+xml"), "another document"],
    [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "another document",
    ],
    ["application/xml", "another document"],
    ["", "another document"],
  ])("of the type %j is a %s", (type, kind) => {
    expect(found(type)).toEqual({ name: "xl/book.xml", kind });
  });

  it("is another document where the file does not list it", () => {
    const named = { "_rels/.rels": list({ Id: "r1", Type: officeDocument, Target: "a.xml" }) };
    expect(findMainPart(open(named))).toEqual({ name: "a.xml", kind: "another document" });
  });

  it("is found by the relationship type of strict files", () => {
    const type = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    const strict = {
      "_rels/.rels": list({ Id: "r1", Type: type, Target: "xl/book.xml" }),
      "[Content_Types].xml": typed(sheet),
    };
    expect(findMainPart(open(strict))).toEqual({ name: "xl/book.xml", kind: "workbook" });
  });

  it("is none where the package names none", () => {
    expect(findMainPart(open({}))).toBeNull();
    const other = { Id: "r1", Type: "http://example.com/officeDocument", Target: "xl/book.xml" };
    expect(findMainPart(open({ "_rels/.rels": list(other) }))).toBeNull();
  });

  it("must be the only one, also for a program that looks at the last word of a type", () => {
    const also = (Type: string, Target: string) => () => found(sheet, { Id: "r2", Type, Target });
    const alike = "http://example.com/note/officeDocument";
    expect(faultOf(also(officeDocument, "xl2/book.xml"))).toBe("ambiguous");
    expect(faultOf(also(alike, "xl2/book.xml"))).toBe("ambiguous");
    expect(also(alike, "xl2/book.xml")).toThrow("xl2/book.xml");
    expect(also(alike, "xl/book.xml")()?.kind).toBe("workbook");
    expect(also("http://example.com/thumbnail", "xl2/book.xml")()?.kind).toBe("workbook");
  });
});
