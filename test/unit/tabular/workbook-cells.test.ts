import { faultOf } from "./open-text";
import { main, openBytes, parts, relations, sheetRows, zipped } from "./xlsx-file";

const read = (rows: string, more: Readonly<Record<string, string>> = {}) =>
  sheetRows(zipped(parts(rows, more)));

const strings = (...items: readonly string[]) => ({
  "xl/sharedStrings.xml": `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
});

describe("the cells of a workbook", () => {
  it.each([
    ["numbers", '<c r="A1"><v>0.1</v></c><c r="B1" t="n"><v>-1.5E-7</v></c>', [0.1, -1.5e-7]],
    ["booleans", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
    ["errors as their text", '<c r="A1" t="e"><v>#N/A</v></c>', ["#N/A"]],
    [
      "inline text",
      '<c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
      ["甲&乙", "a b"],
    ],
    [
      "results of formulas",
      '<c r="A1"><f>1+1</f><v>99</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      [99, "x", "#DIV/0!"],
    ],
    [
      "empty text as blank",
      '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>',
      [null, 1],
    ],
    ["dates as serial numbers", '<c r="A1" s="0"><v>43831</v></c>', [43831]],
    ["dates written as text as that text", '<c r="A1" t="d"><v>2020-01-31</v></c>', ["2020-01-31"]],
    ["text in CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', ["a<b"]],
    [
      "escapes as characters",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x4E00_</t></is></c>',
      ["a\nb一"],
    ],
  ])("are %s", async (_, cells, row) => {
    expect(await read(`<row r="1">${cells}</row>`)).toEqual([row]);
  });

  it("are shared text, of all runs, without the aids for reading", async () => {
    const rows = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c></row>';
    const items = strings(
      "<t>a</t>",
      "<r><t>二氧</t></r><r><rPr><b/></rPr><t>化碳</t></r><rPh sb='0' eb='1'><t>er</t></rPh>",
      "<t/>",
    );
    expect(await read(rows, items)).toEqual([["二氧化碳", "a"]]);
  });

  it("keep raised what rich text raises: a mark is no digit", async () => {
    const rise = (text: string) => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    const items = strings(
      `<r><t>1305</t></r>${rise("2)")}`,
      `<r><t>2021</t></r>${rise("a,注*")}`,
      "<r><t>tCO</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>",
    );
    expect(await read(rows, items)).toEqual([["1305²⁾", "2021ᵃ,注*", "tCO2"]]);
    const inline = `<c t="inlineStr"><is><r><t>m</t></r>${rise("2")}</is></c>`;
    expect(await read(`<row>${inline}</row>`)).toEqual([["m²"]]);
  });

  it("stand where their address says, with blanks between", async () => {
    const rows = '<row r="3"><c r="C3"><v>1</v></c><c r="AB3" s="1"/></row><row r="5"/>';
    expect(await read(rows)).toEqual([[], [], [null, null, 1]]);
  });

  it("follow each other where they have no address", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await read(rows)).toEqual([[1, 2], [3]]);
  });

  it("are read with any prefix of the elements' names", async () => {
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await read("", { "xl/worksheets/sheet1.xml": sheet })).toEqual([[7]]);
  });

  it("are read from UTF-16 too", async () => {
    const files = parts("");
    const sheet = `\ufeff<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>中文</v></c></row></sheetData></worksheet>`;
    const { zipSync, strToU8 } = await import("fflate");
    const bytes = Object.fromEntries(
      Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]),
    );
    bytes["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(sheet, "utf16le"));
    expect(await sheetRows(zipSync(bytes))).toEqual([["中文"]]);
  });

  it("have only the first value of a merged area, and nothing from outside the rows", async () => {
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><extLst><ext><row r="9"><c r="A9"><v>5</v></c></row></ext></extLst></worksheet>`;
    expect(await read("", { "xl/worksheets/sheet1.xml": sheet })).toEqual([[1]]);
  });
});

describe("dates of a workbook that counts from 1904", () => {
  const workbook = parts("")["xl/workbook.xml"]?.replace(
    "<sheets>",
    '<workbookPr date1904="1"/><sheets>',
  );
  const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[Red][h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;
  const rows = `<row>${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>100</v></c>`).join("")}</row>`;

  it("are read as the same days; other numbers stay", async () => {
    const more = { "xl/workbook.xml": workbook ?? "", "xl/styles.xml": styles };
    expect(await read(rows, more)).toEqual([[100, "1904-04-10", "1904-04-10", 100, 100]]);
  });

  it("are as they stand in a workbook that does not", async () => {
    expect(await read(rows, { "xl/styles.xml": styles })).toEqual([
      [100, "1900-04-09", "1900-04-09", 100, 100],
    ]);
  });
});

describe("a sheet that cannot be read whole", () => {
  it.each([
    ["a number that is none", '<row r="2"><c r="B2"><v>1,5</v></c></row>', "B2"],
    ["a shared text that is not there", '<row r="2"><c r="C2" t="s"><v>4</v></c></row>', "C2"],
    ["XML cut off", '<row r="1"><c r="D1"><v>1</v></c>', "D1"],
    ["a row beyond the sheet", '<row r="2000000"><c><v>1</v></c></row>', "A2000000"],
    ["a column beyond the sheet", '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', "ZZZ1"],
    ["an unknown entity", '<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>', "A1"],
    ["elements nested without end", `<row r="1"><c r="A1">${"<a>".repeat(300)}</c></row>`, "A1"],
  ])("is refused with the place for %s", async (_, rows, cell) => {
    expect(await faultOf(read(rows))).toEqual({
      code: "sheet-unreadable",
      facts: { sheet: "S", cell },
    });
  });

  it("is refused for a document type, where entities could multiply", async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${main}"><sheetData/></worksheet>`;
    const fault = await faultOf(read("", { "xl/worksheets/sheet1.xml": sheet }));
    expect(fault.code).toBe("sheet-unreadable");
  });

  it("is refused at its first formula where all have a 0 and the file asks for a calculation", async () => {
    const book = (rows: string) =>
      zipped(
        parts(rows, {
          "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
        }),
      );
    const zeros = "<row><c><v>5</v></c><c><f>A1*2</f><v>0</v></c><c><f>B1</f><v>0</v></c></row>";
    expect(await faultOf(sheetRows(book(zeros)))).toEqual({
      code: "formula-never-calculated",
      facts: { sheet: "S", cell: "B1" },
    });
    expect(await sheetRows(book(zeros.replace("<f>B1</f><v>0</v>", "<f>B1</f><v>10</v>")))).toEqual(
      [[5, 0, 10]],
    );
    expect(await sheetRows(zipped(parts(zeros)))).toEqual([[5, 0, 0]]);
    expect(await sheetRows(book("<row><c><v>0</v></c></row>"))).toEqual([[0]]);
  });

  it("is refused for a formula that nobody calculated, not read as blank", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v/></c></row>';
    expect(await faultOf(read(rows))).toEqual({
      code: "formula-without-value",
      facts: { sheet: "S", cell: "B1" },
    });
  });

  it("is refused when its cells lie so far apart that the blanks between fill the memory", async () => {
    const row = (r: number) => `<row r="${r}"><c r="XFD${r}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 1300 }, (_, index) => row(index + 1)).join("");
    expect(await faultOf(read(rows))).toEqual({ code: "too-large", facts: {} });
  });

  it("leaves the workbook's other sheets readable", async () => {
    const files = parts("<row><c><v>x</v></c></row>", {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId4"/></sheets></workbook>`,
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
    });
    files["xl/_rels/workbook.xml.rels"] = (files["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId4" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    );
    const source = await openBytes(zipped(files));
    expect((await faultOf(source.sheet(0))).code).toBe("sheet-unreadable");
    expect(await source.sheet(1)).toEqual({
      name: "T",
      rows: [[2]],
      hidden: new Set(),
      hiddenColumns: new Set(),
    });
    await expect(source.sheet(2)).rejects.toThrow(RangeError);
  });
});

it("a sheet names the rows that it does not show: hidden, or of no height", async () => {
  const rows =
    '<row hidden="1"><c><v>1</v></c></row><row ht="0" customHeight="1"><c><v>2</v></c></row><row hidden="0" ht="15"><c><v>3</v></c></row><row r="7" hidden="true"/>';
  const { hidden } = await (await openBytes(zipped(parts(rows)))).sheet(0);
  expect([...hidden]).toEqual([0, 1, 6]);
});
