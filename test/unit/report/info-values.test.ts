import { infoValues } from "../../../src/report/info-values";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { report as english } from "../../../src/strings/en-US/report";
import { report as chinese } from "../../../src/strings/zh-CN/report";
import { readingWith } from "./reading-with";

const inChinese = { report: chinese, sheet: sheetLanguage("zh-CN") };
const unknown = { sha256: null, slip: null };

const entered = {
  tanping_organisation: [["示范热电"]],
  tanping_leader: [["张三"]],
  tanping_date: [[46000]],
  tanping_scope: [["热电"]],
  tanping_criteria: [["T/CECA-G"]],
  tanping_body: [["示例机构"]],
  tanping_report_no: [[" TP-1 "]],
};

const sealed = {
  tanping_seal_state: [["已封签"]],
  tanping_seal_by: [["张工"]],
  tanping_seal_time: [["2026-11-23T12:00:00+08:00"]],
  tanping_seal_digest: [["ab12"]],
};

it("entries stand under their names, a date as its day; what is blank is said to be", () => {
  const values = infoValues(readingWith(entered), unknown, inChinese);
  expect(
    ["organisation", "date", "report_no", "address"].map((key) => values.get(`tanping_${key}`)),
  ).toEqual(["示范热电", "2025-12-09", "TP-1", "（工作簿中未填写）"]);
});

it("pages are headed as note 2 of Appendix B has it, and say that something is missing", () => {
  const whole = infoValues(readingWith(entered), unknown, inChinese);
  expect([whole.get("tanping_title"), whole.get("tanping_draft")]).toEqual([
    "示范热电碳排放管理体系建设实施效果评价报告书",
    "",
  ]);
  const lacking = infoValues(
    readingWith({ ...entered, tanping_body: [[null]] }),
    unknown,
    inChinese,
  );
  expect([lacking.get("tanping_title"), lacking.get("tanping_draft")]).toEqual([
    "草稿 · 示范热电碳排放管理体系建设实施效果评价报告书",
    "草稿：尚缺评价机构",
  ]);
});

it("the attachment is named by the digest of its file, its seal and its slip (R14)", () => {
  const values = infoValues(
    readingWith({ ...entered, ...sealed }),
    { sha256: "0f", slip: "a.slip.json" },
    { report: english, sheet: sheetLanguage("en-US") },
  );
  expect(
    ["attachment_sha256", "seal", "seal_digest", "seal_by", "seal_time", "slip"].map((key) =>
      values.get(`tanping_${key}`),
    ),
  ).toEqual([
    "0f",
    "张工, 2026-11-23T12:00:00+08:00, digest ab12",
    "ab12",
    "张工",
    "2026-11-23T12:00:00+08:00",
    "a.slip.json",
  ]);
});

it("what is not known of the attachment is said, not invented", () => {
  const values = infoValues(readingWith({}), unknown, inChinese);
  expect(
    ["attachment_sha256", "seal", "seal_digest", "slip", "organisation"].map((key) =>
      values.get(`tanping_${key}`),
    ),
  ).toEqual(["见凭条", "尚未封签", "尚未封签", "尚未出具", "（工作簿中未填写）"]);
});

it("the body of a self-assessment is the organization itself (12.1)", () => {
  const itself = { tanping_organisation: [["示范热电"]], tanping_kind: [["自评"]] };
  const body = (named: Parameters<typeof readingWith>[0]) =>
    infoValues(readingWith(named), unknown, inChinese).get("tanping_body");
  expect([body(itself), body({ ...itself, tanping_body: [["集团"]] })]).toEqual([
    "示范热电",
    "集团",
  ]);
  expect(body({ ...itself, tanping_kind: [["外部评价"]] })).toBe("（工作簿中未填写）");
});
