import { unzipSync } from "fflate";
import { fillDocument } from "../../../src/report/fill-document";
import type { DocumentValues } from "../../../src/report/document-values";
import { editParts } from "../../host/support/edit-file";
import { nonconformity, valuesWith } from "./some-values";
import {
  cell,
  control,
  item,
  paragraph,
  partOf,
  placeholder,
  repeating,
  run,
  table,
  wordFile,
  type WordFile,
} from "./word-file";

const fill = (file: WordFile | Uint8Array, values: DocumentValues = valuesWith()) => {
  const filled = fillDocument(file instanceof Uint8Array ? file : wordFile(file), values);
  if (!filled) throw new Error("It is no document.");
  return filled;
};

/** The body's content once it is filled. */
const bodyOf = (body: string, values?: DocumentValues): string => {
  const [, content = ""] =
    /<w:body>(.*)<w:sectPr>/s.exec(partOf(fill({ body }, values).bytes)) ?? [];
  return content;
};

const factTable = (rows: string) => table(repeating("tanping_records_nonconformities", rows));
const number = (content: string, properties = "") =>
  control("tanping_nonconformities_number", content, properties);
const fact = (content: string) => control("tanping_nonconformities_fact", content);
const factRow = (first = "", second = "") =>
  item(`<w:tr>${cell(paragraph(number(first)))}${cell(paragraph(fact(second)))}</w:tr>`);

describe("a control in a line", () => {
  it("shows the text in the look it had, and all around it stays", () => {
    const around = (content: string) =>
      paragraph(`${run("得 ")}${control("tanping_composite", content)}${run(" 分")}`);
    expect(bodyOf(around(run("00", "<w:b/>")))).toBe(around(run("95.50", "<w:b/>")));
  });

  it("takes its own look, not the placeholder's, and no longer is one", () => {
    const look = "<w:rPr><w:b/></w:rPr>";
    const before = control(
      "tanping_composite",
      run("单击此处", '<w:rStyle w:val="a3"/>'),
      look + placeholder,
    );
    const after = control("tanping_composite", run("95.50", "<w:b/>"), look);
    expect(bodyOf(paragraph(before))).toBe(paragraph(after));
  });

  it("that is empty is filled, also where its content is one tag", () => {
    const empty = control("tanping_grade", "").replace(
      "<w:sdtContent></w:sdtContent>",
      "<w:sdtContent/>",
    );
    expect(bodyOf(paragraph(empty))).toBe(paragraph(control("tanping_grade", run("四星"))));
  });

  it("keeps lines where it takes some, and makes one of them where it does not", () => {
    const lines =
      '<w:r><w:t xml:space="preserve">热电生产</w:t><w:br/><w:t xml:space="preserve">及其辅助设施</w:t></w:r>';
    expect(bodyOf(paragraph(control("tanping_scope", run(""))))).toContain(lines);
    expect(bodyOf(paragraph(control("tanping_scope", run(""), "<w:text/>")))).toContain(
      run("热电生产 及其辅助设施"),
    );
  });

  it("shows signs of XML as they are, and none that XML has no room for", () => {
    const signs = { ...valuesWith(), texts: new Map([["tanping_scope", "\u0001a\tb"]]) };
    expect(bodyOf(paragraph(control("tanping_organisation", run(""))))).toContain(
      "示范热电 &lt;一厂&gt; &amp; 二厂",
    );
    expect(bodyOf(paragraph(control("tanping_scope", run(""))), signs)).toContain(
      '<w:t xml:space="preserve">\ufffda</w:t><w:tab/><w:t xml:space="preserve">b</w:t>',
    );
  });
});

describe("a control of paragraphs", () => {
  it("has one for each line, in the look of the first", () => {
    const look = '<w:jc w:val="both"/>';
    const before = control("tanping_scope", paragraph(run("？", "<w:i/>"), look));
    const after = control(
      "tanping_scope",
      paragraph(run("热电生产", "<w:i/>"), look) + paragraph(run("及其辅助设施", "<w:i/>"), look),
    );
    expect(bodyOf(before)).toBe(after);
  });

  it("does not end a section twice", () => {
    const look = "<w:sectPr/>";
    expect(bodyOf(control("tanping_scope", paragraph(run(""), look)))).toBe(
      control(
        "tanping_scope",
        paragraph(
          '<w:r><w:t xml:space="preserve">热电生产</w:t><w:br/><w:t xml:space="preserve">及其辅助设施</w:t></w:r>',
          look,
        ),
      ),
    );
  });
});

it("a control of a cell keeps the cell's look", () => {
  const row = (text: string) =>
    table(`<w:tr>${control("tanping_grade", cell(paragraph(run(text))))}</w:tr>`);
  expect(bodyOf(row("？"))).toBe(row("四星"));
});

describe("a list", () => {
  it("repeats its item for each row, each copy with numbers of its own", () => {
    const marked = factRow().replace(
      "<w:tr>",
      '<w:tr w14:paraId="0A0B0C0D"><w:bookmarkStart w:id="1" w:name="x"/>',
    );
    const body = bodyOf(factTable(marked));
    expect(body.match(/<w:tr[ >]/g)).toHaveLength(2);
    expect(body.match(/<w:id w:val="\d+"\/>/g)).toEqual([
      '<w:id w:val="76"/>',
      '<w:id w:val="77"/>',
      '<w:id w:val="1"/>',
    ]);
    expect([body.match(/w14:paraId/g), body.match(/bookmarkStart/g)]).toMatchObject([
      { length: 1 },
      { length: 1 },
    ]);
    expect(body.match(/NC-0\d|旧版在用|超期未检/g)).toEqual([
      "NC-01",
      "旧版在用",
      "NC-02",
      "超期未检",
    ]);
  });

  it("without a repeating section repeats its row or its paragraph", () => {
    const row = `<w:tr>${cell(paragraph(number("")))}${cell(paragraph(fact("")))}</w:tr>`;
    const rows = bodyOf(table(control("tanping_records_nonconformities", row)));
    expect(rows.match(/<w:tr>/g)).toHaveLength(2);
    const line = paragraph(`${number("")}${run("：")}${fact("")}`);
    const lines = bodyOf(control("tanping_records_nonconformities", line));
    expect(lines.match(/<w:p>/g)).toHaveLength(2);
    expect(lines.match(/NC-0\d|：/g)).toEqual(["NC-01", "：", "NC-02", "："]);
  });

  it("without rows keeps one item that says so, from which it grows again", () => {
    const { bytes } = fill({ body: factTable(factRow()) }, valuesWith({ rows: [] }));
    expect(partOf(bytes).match(/（无）|NC-0\d/g)).toEqual(["（无）"]);
    expect(partOf(fill(bytes).bytes).match(/（无）|NC-0\d/g)).toEqual(["NC-01", "NC-02"]);
  });

  it("keeps what was written by hand in the row of the same number, and tells the rows it drops", () => {
    const { bytes } = fill({ body: factTable(factRow()) });
    const edited = partOf(bytes).replace(
      "超期未检</w:t></w:r></w:sdtContent></w:sdt>",
      (its) => `${its}${run("（现场照片 7）")}`,
    );
    const body = /<w:body>(.*)<w:sectPr>/s.exec(edited)?.[1] ?? "";
    const rows = [nonconformity("NC-03", "未记录"), nonconformity("NC-02", "超期未检，已停用")];
    const again = fill({ body }, valuesWith({ rows }));
    const text = partOf(again.bytes);
    expect(text.match(/NC-0\d|未记录|超期未检，已停用|（现场照片 7）/g)).toEqual([
      "NC-03",
      "未记录",
      "NC-02",
      "超期未检，已停用",
      "（现场照片 7）",
    ]);
    expect(again.report.dropped).toEqual([
      { tag: "tanping_records_nonconformities", text: "NC-01\n旧版在用" },
    ]);
  });

  it("knows a row again whose number has lines where its control takes none", () => {
    const row = `<w:tr>${cell(paragraph(number("", "<w:text/>")))}${cell(paragraph(fact("")))}</w:tr>`;
    const values = valuesWith({ rows: [nonconformity("NC\n01", "旧版在用")] });
    const { bytes } = fill({ body: factTable(item(row)) }, values);
    const again = fill(bytes, values);
    expect(again.bytes).toBe(bytes);
    expect(again.report).toMatchObject({ changed: [], dropped: [] });
  });

  it("with no row or paragraph to repeat is told, and left as it is", () => {
    const body = control("tanping_records_nonconformities", table(""));
    const { bytes, report } = fill({ body });
    expect(partOf(bytes)).toContain(body);
    expect(report.refused).toEqual([{ tag: "tanping_records_nonconformities", why: "no-rows" }]);
  });
});

describe("what is told", () => {
  it("names tags of ours that mean nothing, and passes over those of others", () => {
    const body = paragraph(control("tanping_compsite", run("a")) + control("客户号", run("b")));
    const { bytes, report } = fill({ body });
    expect(report).toMatchObject({ unknown: ["tanping_compsite"], met: [], changed: [] });
    expect(partOf(bytes)).toContain(body);
  });

  it.each([
    ["bound", "<w:dataBinding/>"],
    ["no-text", "<w:picture/>"],
  ])("names controls that are %s, and leaves them", (why, properties) => {
    const body = paragraph(control("tanping_grade", run("a"), properties));
    const { bytes, report } = fill({ body });
    expect(report.refused).toEqual([{ tag: "tanping_grade", why }]);
    expect(partOf(bytes)).toContain(body);
  });

  it("names rows that should be a text", () => {
    const { report } = fill({ body: table(control("tanping_grade", "<w:tr/>")) });
    expect(report.refused).toEqual([{ tag: "tanping_grade", why: "no-text" }]);
  });

  it("says what became of texts that stood there, also of those changed by hand", () => {
    const body = paragraph(
      control("tanping_grade", run("四星级")) + control("tanping_composite", ""),
    );
    expect(fill({ body }).report).toMatchObject({
      changed: [{ tag: "tanping_grade", from: "四星级", to: "四星" }],
      met: ["tanping_grade", "tanping_composite"],
    });
  });
});

it("a control that shows its text is not touched, whatever it is made of", () => {
  const made = `<w:ins w:id="5" w:author="a">${run("95", "<w:b/>")}</w:ins>${run(".50")}<w:del><w:r><w:delText>1</w:delText></w:r></w:del>`;
  const file = wordFile({ body: paragraph(control("tanping_composite", made)) });
  expect(fill(file).bytes).toBe(file);
});

it("what was deleted with changes tracked stays deleted", () => {
  const body = paragraph(
    `<w:del w:id="1" w:author="a">${control("tanping_composite", "")}</w:del>`,
  );
  expect(bodyOf(body)).toBe(body);
});

it("headers, footers and both branches of a text box are filled", () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${paragraph(control("tanping_grade", ""))}</mc:Choice><mc:Fallback>${paragraph(control("tanping_grade", ""))}</mc:Fallback></mc:AlternateContent></w:r>`;
  const { bytes } = fill({
    body: paragraph(box),
    header: paragraph(control("tanping_organisation", "")),
    footer: paragraph(control("tanping_draft", run("？"))),
  });
  expect(partOf(bytes).match(/四星/g)).toHaveLength(2);
  expect(partOf(bytes, "word/header1.xml")).toContain("示范热电");
  expect(partOf(bytes, "word/footer1.xml")).toContain(control("tanping_draft", run("")));
});

it("every other part keeps its bytes", () => {
  const file = wordFile({ body: paragraph(control("tanping_grade", "")) });
  const [before, after] = [unzipSync(file), unzipSync(fill(file).bytes)];
  const others = Object.keys(before).filter((name) => name !== "word/document.xml");
  expect(others.length).toBeGreaterThan(5);
  for (const name of others) expect(after[name]).toEqual(before[name]);
});

it("a workbook is not filled, whatever its parts are called", () => {
  const workbook = editParts(wordFile({ body: "" }), (path, xml) =>
    path === "[Content_Types].xml"
      ? xml.replaceAll("wordprocessingml.document", "spreadsheetml.sheet")
      : xml,
  );
  expect(fillDocument(workbook, valuesWith())).toBeNull();
});
