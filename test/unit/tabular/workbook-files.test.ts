import { deflateRawSync } from "node:zlib";
import { openSource } from "../../../src/tabular/open-source";
import { faultOf } from "./open-text";
import { main, openBytes, parts, relations, sheetRows, zipped } from "./xlsx-file";

const typesOfContent = "http://schemas.openxmlformats.org/package/2006/content-types";

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Where the directory's entry of a path starts; the last mention of a path is in the directory. */
const directoryEntry = (bytes: Uint8Array, path: string): number =>
  Buffer.from(bytes).lastIndexOf(path) - 46;

const edited = (bytes: Uint8Array, edit: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice();
  edit(new DataView(copy.buffer));
  return copy;
};

describe("the sheets of a workbook", () => {
  it("are all that have cells, hidden ones too, in the workbook's order", async () => {
    const files = parts(one, {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:x="${relations}"><sheets><sheet name="图表" x:id="rId5"/><sheet name="二" state="veryHidden" x:id="rId4"/><sheet name="一" state="hidden" x:id="rId1"/></sheets></workbook>`,
    });
    files["xl/_rels/workbook.xml.rels"] = (files["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId4" Type="${relations}/worksheet" Target="worksheets/Sheet%202.xml"/><Relationship Id="rId5" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    );
    files["xl\\worksheets\\sheet 2.xml"] = files["xl/worksheets/sheet1.xml"] ?? "";
    const source = await openBytes(zipped(files));
    expect(source).toMatchObject({
      kind: "workbook",
      encoding: null,
      delimiter: null,
      sheetNames: ["二", "一"],
    });
    expect([...source.hiddenSheets]).toEqual([0, 1]);
    expect(await source.sheet(0)).toMatchObject({ name: "二", rows: [[1]] });
  });
});

describe("the head of a sheet", () => {
  const head = async (rows: string) => (await openBytes(zipped(parts(rows)))).head(0);

  it("has its first rows, however many follow", async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c></row>`;
    const rows = await head(Array.from({ length: 5000 }, (_, at) => row(at + 1)).join(""));
    expect(rows).toHaveLength(60);
    expect(rows.at(-1)).toEqual([60]);
  });

  it("is nothing where the sheet is damaged, or not there", async () => {
    expect(await head('<row r="1"><c r="A1"><v>x</v></c></row>')).toEqual([]);
    expect(await (await openBytes(zipped(parts(one)))).head(7)).toEqual([]);
  });
});

describe("a workbook is known by its content", () => {
  it("whatever its name", async () => {
    const source = await openSource({ name: "data.csv", bytes: zipped(parts(one)) });
    expect(source.kind).toBe("workbook");
  });

  it("even where its zip has sizes in 64 bits", async () => {
    const bytes = zipped(parts(one));
    const at = directoryEntry(bytes, "xl/worksheets/sheet1.xml");
    const view = new DataView(bytes.buffer);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const field = Buffer.alloc(20);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(16, 2);
    field.writeBigUInt64LE(BigInt(size), 4);
    field.writeBigUInt64LE(BigInt(packed), 12);
    const end = at + 46 + "xl/worksheets/sheet1.xml".length;
    const longer = Buffer.concat([bytes.subarray(0, end), field, bytes.subarray(end)]);
    longer.writeUInt16LE(20, at + 30);
    longer.writeUInt32LE(0xffffffff, at + 20);
    longer.writeUInt32LE(0xffffffff, at + 24);
    const directory = longer.length - 10;
    longer.writeUInt32LE(longer.readUInt32LE(directory) + field.length, directory);
    expect(await sheetRows(new Uint8Array(longer))).toEqual([[1]]);
  });

  it.each([
    ["a web page under a workbook's name", "a.xls", Buffer.from("<html><table></table></html>")],
    ["text under a workbook's name", "a.XLSX", Buffer.from("a,b")],
    ["a zip of other things", "a.xlsx", zipped({ "readme.txt": "hello" })],
    [
      "a document",
      "a.docx",
      zipped(parts(one, { "xl/workbook.xml": "<w:document xmlns:w='w'/>" })),
    ],
    [
      "a workbook that its file lists as something else",
      "a.xlsx",
      zipped(parts(one, { "[Content_Types].xml": `<Types xmlns="${typesOfContent}"/>` })),
    ],
    [
      "an OpenDocument workbook",
      "a.ods",
      zipped({ mimetype: "application/vnd.oasis", "content.xml": "<x/>" }),
    ],
    ["a compound file of another program", "a.doc", compound("WordDocument")],
  ])("and is not %s", async (_, name, bytes) => {
    expect((await faultOf(openSource({ name, bytes: new Uint8Array(bytes) }))).code).toBe(
      "not-a-workbook",
    );
  });

  it.each([
    ["encrypted-workbook", compound("EncryptedPackage")],
    ["old-workbook", compound("Workbook")],
    ["old-workbook", compound("Book")],
  ])("and is refused as %s", async (code, bytes) => {
    expect((await faultOf(openBytes(bytes))).code).toBe(code);
  });

  it("and has at least one sheet with cells", async () => {
    const bytes = zipped(
      parts(one, { "xl/workbook.xml": `<workbook xmlns="${main}"><sheets/></workbook>` }),
    );
    expect((await faultOf(openBytes(bytes))).code).toBe("empty");
  });
});

function compound(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Buffer.from(stream, "utf16le");
  return Uint8Array.from([...signature, ...Buffer.alloc(1024), ...name, ...Buffer.alloc(512)]);
}

describe("a sheet that can be read in two ways", () => {
  it.each([
    ["a cell that stands twice", '<row r="2"><c r="B2"/><c r="B2"/></row>', "B2"],
    ["a cell after one to its right", '<row r="2"><c r="C2"/><c r="B2"/></row>', "B2"],
    ["a row that stands twice", '<row r="2"/><row r="2"><c r="A2"/></row>', "A2"],
  ])("for %s is refused, with the place", async (_, rows, cell) => {
    expect(await faultOf(sheetRows(zipped(parts(rows))))).toEqual({
      code: "sheet-unreadable",
      facts: { sheet: "S", cell },
    });
  });
});

describe("a hostile or damaged zip", () => {
  const bytes = zipped(parts("<row><c><v>1</v></c></row>".repeat(50)));
  const entry = directoryEntry(bytes, "xl/worksheets/sheet1.xml");

  it("that says it inflates to more than 400 MB is refused before it does", async () => {
    const bomb = edited(bytes, (view) => view.setUint32(entry + 24, 400_000_001, true));
    expect(await faultOf(sheetRows(bomb))).toEqual({ code: "too-large", facts: {} });
  });

  it("that inflates to more than it says is refused once it does", async () => {
    const blanks = deflateRawSync(Buffer.alloc(50_000_000, " "), { level: 9 });
    const name = "xl/worksheets/sheet1.xml";
    const local = Buffer.concat([Buffer.alloc(30), Buffer.from(name)]);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const longer = Buffer.concat([local, blanks, bytes]);
    const lying = edited(new Uint8Array(longer), (view) => {
      const shift = local.length + blanks.length;
      const directory = view.getUint32(longer.length - 6, true) + shift;
      view.setUint32(longer.length - 6, directory, true);
      for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
        view.setUint32(at + 42, view.getUint32(at + 42, true) + shift, true);
        at += 46 + view.getUint16(at + 28, true);
      }
      view.setUint32(shift + entry + 42, 0, true);
      view.setUint32(shift + entry + 20, blanks.length, true);
    });
    expect((await faultOf(sheetRows(lying))).code).toBe("sheet-unreadable");
  });

  it("that does not match its checksum is refused", async () => {
    const wrong = edited(bytes, (view) => view.setUint32(entry + 16, 1, true));
    expect((await faultOf(sheetRows(wrong))).code).toBe("sheet-unreadable");
  });

  it("that has a password is refused as encrypted", async () => {
    const locked = edited(bytes, (view) => view.setUint16(entry + 8, 1, true));
    expect((await faultOf(openBytes(locked))).code).toBe("encrypted-workbook");
  });

  it("that is packed in a way no workbook is, is refused", async () => {
    const odd = edited(bytes, (view) => view.setUint16(entry + 10, 12, true));
    expect((await faultOf(sheetRows(odd))).code).toBe("sheet-unreadable");
  });

  it("that lacks a part is refused", async () => {
    const { "xl/worksheets/sheet1.xml": _, ...others } = parts(one);
    expect((await faultOf(sheetRows(zipped(others)))).code).toBe("sheet-unreadable");
    const { "xl/sharedStrings.xml": __, ...without } = parts(one);
    expect((await faultOf(sheetRows(zipped(without)))).code).toBe("workbook-damaged");
  });

  it("that is cut off anywhere, or has any byte changed, is refused by name or read alike", async () => {
    const whole = zipped(parts(one));
    const known = [
      "workbook-damaged",
      "sheet-unreadable",
      "not-a-workbook",
      "encrypted-workbook",
      "too-large",
    ];
    for (let at = 4; at < whole.length; at += 1) {
      expect(known).toContain((await faultOf(sheetRows(whole.slice(0, at)))).code);
      const changed = edited(whole, (view) => view.setUint8(at, view.getUint8(at) ^ 0x55));
      const outcome = await sheetRows(changed).catch((error: { code: string }) => error.code);
      if (typeof outcome === "string") expect([...known, "empty"]).toContain(outcome);
      else expect(outcome).toEqual([[1]]);
    }
  });
});
