import { formats, formatText } from "../../../src/sheets/file-format";
import { pageTexts } from "../../../src/sheets/page-texts";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { fillName } from "../plain-book/fill-book";
import { scoredBook } from "../plain-book/finished-book";
import { readPlain } from "../plain-book/read-plain";
import { readingOf } from "./reading-of";

const chinese = sheetLanguage("zh-CN");

it("a page is printed with the organisation, the report's number and who assessed", () => {
  const reading = readingOf({
    tanping_organisation: [[" 某公司 "]],
    tanping_report_no: [[20260001]],
    tanping_body: [["某机构"]],
  });
  expect(pageTexts(reading, chinese)).toEqual({
    organisation: `草稿 · ${chinese.words.header("某公司")}`,
    reportNo: "20260001",
    body: "某机构",
    pages: chinese.words.footer,
  });
});

it("a long name and what the report is called stand on two lines, so that they do not run into its number", () => {
  const name = "某某某某".repeat(6);
  const printedOf = (language: "zh-CN" | "en-US") =>
    pageTexts(
      readingOf({
        tanping_organisation: [[`${name}\n分公司`]],
        tanping_report_no: [["TP-2026-001"]],
      }),
      sheetLanguage(language),
    ).organisation;
  expect(printedOf("zh-CN")).toBe(`草稿 · ${name} 分公司\n碳排放管理体系建设实施效果评价报告书`);
  expect(printedOf("en-US")).toBe(`Draft · ${name} 分公司:\ncarbon management assessment report`);
});

it("what was not entered leaves its place empty, but for the word draft", () => {
  for (const reading of [readingOf({}), readingOf({ tanping_organisation: [[" "]] })])
    expect(pageTexts(reading, chinese)).toMatchObject({
      organisation: "草稿",
      reportNo: "",
      body: "",
    });
});

it("nothing is called a draft once all is there, nor a file of an earlier format", () => {
  const book = scoredBook("en-US", "");
  fillName(book, "tanping_organisation", ["Example Ltd"]);
  const { words } = sheetLanguage("en-US");
  const organisation = words.header("Example Ltd");
  expect(pageTexts(readPlain(book), sheetLanguage("en-US"))).toMatchObject({ organisation });
  const [first] = formats;
  const earlier = readingOf({ tanping_format: [[formatText(first)]] });
  expect(pageTexts(earlier, chinese)).toMatchObject({ organisation: "" });
});
