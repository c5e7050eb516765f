import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentControlOf, textIn } from "@tanping/ooxml/wordprocessing/content-control";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../cli/create";
import { report } from "../../cli/report";
import { score } from "../../cli/score";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { enterSample } from "../../scripts/enter-sample";
import { cementWorks, glassWorks } from "../../scripts/samples/samples";
import { editParts } from "../host/support/edit-file";
import { bodyTemplates, handEdits } from "../unit/report/body-templates";
import { partOf } from "../unit/report/word-file";
import { runCommand, type Line } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-report-"));
const at = (name: string) => join(folder, name);
const fileAt = (name: string): Uint8Array => readFileSync(at(name));

const write = async (book: string, out: string, ...more: string[]) => {
  const [exitCode, [line]] = await runCommand(report, at(book), "--out", at(out), ...more);
  return { exitCode, line };
};

/** What each tagged control of the document's body shows: all texts of a tag, in their order. */
const shownIn = (name: string): ReadonlyMap<string, readonly string[]> => {
  const shown = new Map<string, string[]>();
  const collect = (element: SourceElement): void => {
    const control = contentControlOf(element);
    if (control)
      shown.set(control.tag, [...(shown.get(control.tag) ?? []), textIn(control.content)]);
    element.children.forEach(collect);
  };
  collect(parseSource(partOf(fileAt(name))));
  return shown;
};

beforeAll(async () => {
  for (const [sample, language, file] of [
    [cementWorks, "zh-CN", "cement.xlsx"],
    [cementWorks, "en-US", "english.xlsx"],
    [glassWorks, "en-US", "unfinished.xlsx"],
  ] as const) {
    const book = await newAssessment(language);
    await enterSample(book, language, sample);
    writeFileSync(at(file), await writeXlsx(book));
  }
  const out = at("scored");
  await runCommand(score, at("cement.xlsx"), "--out", out);
  const signing = ["--by", "赵六", "--anyway", "--slip", "--out", at("sealed.xlsx")];
  await runCommand(seal, join(out, "cement.xlsx"), ...signing);
});

it("the report shows the workbook's figures, lists and texts, and marks what the evaluator writes", async () => {
  expect(await write("cement.xlsx", "figures.docx")).toEqual({
    exitCode: 0,
    line: { file: at("cement.xlsx"), status: "written" },
  });
  const [, [figures]] = await runCommand(score, at("cement.xlsx"));
  expect(figures).toMatchObject({ composite: "84.5", qualitative: "87.5", quantitative: "80" });
  const shown = shownIn("figures.docx");
  const first = (tag: string) => shown.get(`tanping_${tag}`)?.[0];
  expect(
    ["composite", "result_qualitative", "result_quantitative", "grade", "valid_until"].map(first),
  ).toEqual(["84.50", "87.50", "80", figures?.grade, "2029-03-18"]);
  expect(first("intensity")).toBe("884.782 kgCO2e/t");
  expect(String(figures?.intensity)).toMatch(/^884\.78/);
  expect(shown.get("tanping_nonconformities_number")).toEqual(["NC-01", "NC-02"]);
  expect(shown.get("tanping_not_applicable_item")).toEqual(["2.5.4", "4.4.2"]);
  expect(shown.get("tanping_team_name")).toEqual(["赵六", "钱七", "孙八"]);
  expect(first("category_1_points")).toBe("本部分得 12.5 分，计入 14 分。");
  expect(partOf(fileAt("figures.docx")).match(/（由评价人员填写）/g)?.length).toBeGreaterThan(12);
});

it("the report names the attachment by number, digest and slip (R14)", async () => {
  const slip = at("sealed.slip.json");
  await write("sealed.xlsx", "sealed.docx", "--slip", slip);
  const stated = JSON.parse(readFileSync(slip, "utf8")) as Line;
  const shown = shownIn("sealed.docx");
  expect(shown.get("tanping_report_no")).toContain("SL-2026-014");
  expect(shown.get("tanping_attachment_sha256")).toEqual([stated.sha256]);
  expect(shown.get("tanping_slip")).toEqual(["sealed.slip.json"]);
  expect(shown.get("tanping_seal")?.[0]).toContain(String(stated.digest));
});

it("a workbook without a result has a report that says so, and why", async () => {
  const { exitCode, line } = await write("unfinished.xlsx", "withheld.docx");
  expect([exitCode, line?.status]).toEqual([1, "withheld"]);
  const shown = shownIn("withheld.docx");
  expect(shown.get("tanping_composite")).toEqual(["not decided yet"]);
  expect(shown.get("tanping_result_withheld")?.[0]).toContain("Item 1.1.3 is not judged yet");
});

it("a refreshed report keeps what was written by hand and says what it changed", async () => {
  await write("cement.xlsx", "first.docx");
  const edited = editParts(fileAt("first.docx"), (path, xml) =>
    path === "word/document.xml"
      ? xml
          .replace("（由评价人员填写）", "体系运行三年，边界未变。")
          .replace("<w:body>", `<w:body>${handEdits[0] ?? ""}${handEdits[3] ?? ""}`)
      : xml,
  );
  writeFileSync(at("edited.docx"), edited);
  const { exitCode, line } = await write(
    "english.xlsx",
    "new.docx",
    "--refresh",
    at("edited.docx"),
  );
  expect(exitCode).toBe(0);
  const xml = partOf(fileAt("new.docx"));
  for (const text of ["体系运行三年，边界未变。", handEdits[0], handEdits[3]])
    expect(xml).toContain(text);
  expect(line?.changed).toContainEqual({
    tag: "tanping_grade",
    from: "三星",
    to: "Three-star 三星",
  });
  expect(line).not.toHaveProperty("absent");
  await write("english.xlsx", "twice.docx", "--refresh", at("new.docx"));
  expect(fileAt("twice.docx")).toEqual(fileAt("new.docx"));
});

it("a template's unknown and missing tags are named", async () => {
  const { file } = bodyTemplates["a letter"];
  const misspelled = editParts(file, (_, xml) =>
    xml.replaceAll("tanping_composite", "tanping_total"),
  );
  writeFileSync(at("letter.docx"), misspelled);
  const { line } = await write("cement.xlsx", "named.docx", "--template", at("letter.docx"));
  expect(line).toMatchObject({ status: "written", unknown: ["tanping_total"] });
  expect(line?.absent).toEqual(expect.arrayContaining(["tanping_composite", "tanping_report_no"]));
  expect(line?.absent).not.toContain("tanping_organisation");
});

it.each([
  ["a workbook that was changed since it was sealed", "changed.xlsx", [], "seal-changed"],
  ["what is no workbook", "text.xlsx", [], "unreadable"],
  ["a template that is no document", "cement.xlsx", ["--template", "text.xlsx"], "file-unreadable"],
  [
    "a template that is a workbook",
    "cement.xlsx",
    ["--template", "english.xlsx"],
    "file-unreadable",
  ],
])("%s is refused, and nothing is written", async (_, book, [option, template], code) => {
  writeFileSync(at("text.xlsx"), "no zip");
  writeFileSync(
    at("changed.xlsx"),
    editParts(fileAt("sealed.xlsx"), (__, xml) => xml.replaceAll("SL-2026-014", "SL-2026-015")),
  );
  const more = option && template ? [option, at(template)] : [];
  const { exitCode, line } = await write(book, "refused.docx", ...more);
  expect([exitCode, line?.status, line?.code]).toEqual([3, "refused", code]);
  expect(existsSync(at("refused.docx"))).toBe(false);
});

it.each([
  ["no workbook", ["--out", "a.docx"]],
  ["no place", ["cement.xlsx"]],
  ["another ending", ["cement.xlsx", "--out", "a.doc"]],
  ["another document", ["cement.xlsx", "--out", "a.docx", "--what", "letter"]],
  ["another order", ["cement.xlsx", "--out", "a.docx", "--by", "colour"]],
  [
    "a template and an old report",
    ["cement.xlsx", "--out", "a.docx", "--template", "t.docx", "--refresh", "o.docx"],
  ],
  ["a template that is not there", ["cement.xlsx", "--out", "a.docx", "--template", "gone.docx"]],
  ["a slip of another file", ["cement.xlsx", "--out", "a.docx", "--slip", "sealed.slip.json"]],
])("%s is a usage error", async (_, words) => {
  const placed = words.map((word) => (/\.\w+$/.test(word) ? at(word) : word));
  await expect(report(placed)).rejects.toBeInstanceOf(UsageError);
  expect(existsSync(at("a.docx"))).toBe(false);
});

it("neither the workbook nor an old report nor, without --force, another file is written over", async () => {
  writeFileSync(at("old.docx"), bodyTemplates.pages.file);
  const refresh = ["--refresh", at("old.docx"), "--force"];
  await expect(report([at("cement.xlsx"), "--out", at("old.docx"), ...refresh])).rejects.toThrow(
    "--out",
  );
  await expect(report([at("cement.xlsx"), "--out", at("old.docx")])).rejects.toBeInstanceOf(
    UsageError,
  );
  expect(fileAt("old.docx")).toEqual(Buffer.from(bodyTemplates.pages.file));
  expect((await write("cement.xlsx", "old.docx", "--force")).exitCode).toBe(0);
});
