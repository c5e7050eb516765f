import { layOutEvidence, layOutSiteList } from "../../../src/report/layout/lay-out-lists";
import { layOutNonconformities } from "../../../src/report/layout/lay-out-nonconformities";
import { layOutReport } from "../../../src/report/layout/lay-out-report";
import { appendixTags } from "../../../src/report/appendix-tags";
import { partOf } from "./word-file";

/** The texts of a part in their order, without what stands in controls. */
const wordsOf = (xml: string): readonly string[] =>
  [
    ...xml
      .replaceAll(/<w:sdt><w:sdtPr><w:alias.*?<\/w:sdt>/g, "")
      .matchAll(/<w:t[ >][^<]*?>?([^<>]+)<\/w:t>/g),
  ].map(([, text = ""]) => text);

const tagsOf = (xml: string): ReadonlySet<string> =>
  new Set([...xml.matchAll(/<w:tag w:val="([^"]+)"/g)].map(([, tag = ""]) => tag));

describe("the report as Appendix B prints it", () => {
  const parts = layOutReport("zh-CN").then((bytes) => ({
    document: partOf(bytes),
    header: partOf(bytes, "word/header1.xml"),
    footer: partOf(bytes, "word/footer1.xml"),
    styles: partOf(bytes, "word/styles.xml"),
    settings: partOf(bytes, "word/settings.xml"),
  }));

  it("has cover, title page and signatures of B.2 in their order", async () => {
    const words = wordsOf((await parts).document).join("|");
    const printed = [
      "碳排放管理体系建设与评价指南报告",
      "报告书编号",
      "编写单位",
      "（公章）",
      "编写人",
      "责任人",
      "报告日期",
      "组织名称",
      "组织地址",
      "评价时间",
      "评价范围",
      "评价结果",
      "概述",
      "评价过程及方法",
      "评价发现",
      "评价结论",
      "评价组组成及报告批准",
      "评价组组长",
      "签名",
      "日期",
      "评价组组员",
      "报告批准人",
    ];
    let at = 0;
    for (const word of printed) {
      const found = words.indexOf(word, at);
      expect([word, found >= at]).toEqual([word, true]);
      at = found;
    }
  });

  it("lists every heading in the contents, each a link to it, and leaves their pages to Word", async () => {
    const { document, settings, styles } = await parts;
    const linked = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)".*?<\/w:hyperlink>/g)];
    const headings = document.match(/<w:pStyle w:val="Heading[12]"\/>/g) ?? [];
    expect(linked).toHaveLength(headings.length);
    for (const [entry, anchor] of linked) {
      expect(entry).toContain(`PAGEREF ${anchor} `);
      expect(document).toContain(`w:name="${anchor}"`);
    }
    expect(settings).toContain("<w:updateFields/>");
    expect(styles.match(/w:styleId="TOC[12]"/g)).toHaveLength(2);
  });

  it("begins the body on a new page with its heading, without a page between", async () => {
    const { document } = await parts;
    const [, before = ""] = document.split(/TOC \\h/);
    const breaks = before.match(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>/g) ?? [];
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it("has every heading of B.1.2 a) to e)", async () => {
    const { document } = await parts;
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading[12]"\/>.*?<\/w:p>/g)].map(
      ([xml]) => wordsOf(xml).join(""),
    );
    expect(headings).toEqual([
      "1　概述",
      "1.1　评价目的",
      "1.2　评价范围",
      "1.3　评价准则",
      "2　评价过程及方法",
      "2.1　评价组安排",
      "2.2　文件评价",
      "2.3　现场评价",
      "3　评价发现",
      "3.1　组织基本信息",
      "3.2　组织碳排放管理体系建设实施概况",
      "3.3　组织碳排放管理体系组织构建",
      "3.4　组织碳排放管理体系策划",
      "3.5　组织碳排放管理体系实施",
      "3.6　组织碳排放管理体系支持",
      "3.7　组织碳排放管理体系运行",
      "3.8　组织碳排放管理体系绩效评价",
      "3.9　组织碳排放管理体系改进",
      "4　评价结论",
      "5　附件",
      "5.1　定性评价指标评分细则表、定量评价指标评分细则表",
      "5.2　不符合、纠正及纠正措施清单",
      "5.3　参考资料",
    ]);
  });

  it("has a control for all that a report has at least, and no scoring table (R14)", async () => {
    const { document, header, footer } = await parts;
    const tags = tagsOf(document + header + footer);
    expect(appendixTags.filter((tag) => !tags.has(tag))).toEqual([]);
    expect([...tags].filter((tag) => tag.startsWith("tanping_a1"))).toEqual([]);
  });

  it("is of A4, with the organization and the number above and the body and the page below", async () => {
    const { document, header, footer } = await parts;
    expect(document.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(2);
    expect([...tagsOf(header)]).toEqual(["tanping_title", "tanping_report_no"]);
    expect([...tagsOf(footer)]).toEqual(["tanping_body"]);
    expect(footer).toMatch(/第 .*PAGE.* 页 共 .*NUMPAGES.* 页/);
  });

  it("is in 宋体 and 黑体 by name", async () => {
    const { styles } = await parts;
    expect(styles).toContain('w:eastAsia="SimSun"');
    expect(styles).toContain('w:eastAsia="SimHei"');
  });
});

it("the list for the site has room to write beside each point", async () => {
  const xml = partOf(await layOutSiteList("zh-CN"));
  expect(xml).toContain('w:orient="landscape"');
  const [, row = ""] = /<w15:repeatingSectionItem\/>.*?(<w:tr>.*?<\/w:tr>)/.exec(xml) ?? [];
  expect(row).toContain('<w:trHeight w:val="1300" w:hRule="atLeast"/>');
  expect(row.match(/<w:tc>/g)).toHaveLength(8);
  expect([...tagsOf(row)]).toHaveLength(5);
});

it("each nonconformity begins a page of its own", async () => {
  const xml = partOf(await layOutNonconformities("en-US"));
  const [, page = ""] = /repeatingSectionItem\/>(.*)/s.exec(xml) ?? [];
  expect(page.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(wordsOf(page)).toEqual(
    expect.arrayContaining(
      ["Nonconformity report", "Cause", "Signature"].map((its) => expect.stringContaining(its)),
    ),
  );
});

it("the index of evidence has a column for each thing a piece says", async () => {
  const tags = tagsOf(partOf(await layOutEvidence("zh-CN")));
  expect([...tags].filter((tag) => tag.startsWith("tanping_evidence_"))).toHaveLength(9);
});
