import { makeClausesSheet } from "../../src/workflows/make-clauses-sheet";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { clauses } from "../../src/standard/clauses";
import { openAssessment, openScored, scoredAt, scoreNow } from "./support/assessed-book";
import { work } from "./support/batches";
import { enter } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

let open: OpenBook;
afterEach(() => open.close());

const titles = () => open.book.sheets.map(({ name }) => name);

const sheetOf = (title: string) => {
  const sheet = open.book.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`There is no sheet ${title}.`);
  return sheet;
};

/** The texts of the sheet's rows, from the first clause on. */
const rowsOf = (title: string): readonly (readonly unknown[])[] => {
  const sheet = sheetOf(title);
  const rows: unknown[][] = [];
  for (const { row, column, cell } of sheet.cells())
    if (row >= 3) (rows[row - 3] ??= [])[column] = cell.value;
  return rows;
};

describe.each([
  ["zh-CN", "条款", "领导作用和承诺", "6.2 末段"],
  ["en-US", "Clauses", "Leadership and commitment\n领导作用和承诺", "6.2 closing"],
] as const)("the sheet of clauses in %s", (language, title, heading, closing) => {
  beforeEach(async () => {
    open = await openBook();
    answerOf(await createWorkbook(language));
  });

  it("takes three syncs, and the one that writes sends at most 60 kB, under the longest header", async () => {
    for (const name of ["tanping_organisation", "tanping_report_no", "tanping_body"])
      enter(open.book, name, "某".repeat(300));
    const before = work(open.host).length;
    expect(answerOf(await makeClausesSheet())).toBe("created");
    const batches = work(open.host).slice(before);
    expect(batches).toHaveLength(3);
    expect(batches.at(-1)?.requestBytes).toBeLessThanOrEqual(60_000);
  });

  it("has every clause with its text, and beside each part the items that rest on it", async () => {
    answerOf(await makeClausesSheet());
    const rows = rowsOf(title);
    const text = rows.map(([, its]) => String(its ?? "")).join("\n");
    for (const { parts } of clauses)
      for (const { lines } of parts) expect(text).toContain(lines.join("\n"));
    expect(rows.filter(([label]) => label === "6.1")).toEqual([["6.1", heading, null]]);
    const itemsAt = (label: string) => rows.find(([its]) => its === label)?.[2];
    expect(itemsAt("6.1 b)")).toBe(language === "zh-CN" ? "1.1.1、1.1.2" : "1.1.1, 1.1.2");
    expect(itemsAt("6.1 c)")).toBe("—");
    expect(itemsAt(closing)).toBe(language === "zh-CN" ? "1.2.1、1.2.2" : "1.2.1, 1.2.2");
  });

  it("is protected, printed on A4 one page wide, its heading on every page, and in front", async () => {
    answerOf(await makeClausesSheet());
    const sheet = sheetOf(title);
    expect(sheet.protection).not.toBeNull();
    expect(open.book.activeSheet.name).toBe(title);
    const { pageLayout } = sheet;
    expect(pageLayout).toMatchObject({ paperSize: 9, orientation: "portrait" });
    expect(pageLayout.zoom).toMatchObject({ fitWidth: 1 });
    expect(pageLayout.titleRows).toEqual({ first: 2, last: 2 });
    const last = Math.max(...[...sheet.cells()].map(({ row }) => row));
    expect(pageLayout.printArea).toEqual({ row: 0, column: 0, rows: last + 1, columns: 3 });
  });

  it("marks chapters by the first of its rules, clauses by the second, and no other row", async () => {
    answerOf(await makeClausesSheet());
    const rules = [...sheetOf(title).conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map(({ rule }) => (rule.kind === "custom" ? rule.formula : ""));
    const rows = rowsOf(title);
    const scratch = open.book.addSheet("scratch", "user");
    const cells = { row: 0, column: 0, rows: rows.length, columns: rules.length };
    const formulas = rows.map((_, row) =>
      rules.map((formula) => ({
        formula: formula.replaceAll("$A4", `'${title}'!$A${row + 4}`),
      })),
    );
    open.book.write(scratch.id, cells, formulas, "pasted");
    const marked = rows.map(([label], row) => [
      label,
      rules.map((_, column) => scratch.cell(row, column)?.value),
    ]);
    const isChapter = (label: unknown) => /^\d+$/.test(String(label));
    const isClause = (label: unknown) => /^\d+\.[\d.]+$/.test(String(label));
    expect(marked).toEqual(rows.map(([label]) => [label, [isChapter(label), isClause(label)]]));
  });

  it("keeps numbers and labels as texts, which Excel makes no date or formula of", async () => {
    answerOf(await makeClausesSheet());
    for (const [label, text] of rowsOf(title)) {
      for (const its of [label, text]) expect(its === null || typeof its === "string").toBe(true);
      expect(String(text)).not.toMatch(/^[=+@-]/);
    }
  });
});

it("is made once: pressed again, the sheet comes to the front under the title a person gave it", async () => {
  open = await openAssessment();
  answerOf(await makeClausesSheet());
  const sheet = sheetOf("条款");
  open.book.renameSheet(sheet.id, "标准条文", "user");
  const before = titles();
  const batches = work(open.host).length;
  expect(answerOf(await makeClausesSheet())).toBe("left");
  expect(work(open.host).length - batches).toBe(3);
  expect(titles()).toEqual(before);
});

it("is made anew where it was deleted", async () => {
  open = await openAssessment();
  answerOf(await makeClausesSheet());
  open.book.deleteSheet(sheetOf("条款").id, "user");
  expect(answerOf(await makeClausesSheet())).toBe("created");
  expect(answerOf(await makeClausesSheet())).toBe("left");
});

it("leaves a sheet of that title which is not ours as it is, and says so", async () => {
  open = await openAssessment();
  open.book.addSheet("条款", "user");
  const before = open.book.snapshot();
  expect(await makeClausesSheet()).toMatchObject({
    kind: "refused",
    refusal: { code: "sheet-exists", subject: "条款" },
  });
  expect(open.book.snapshot()).toEqual(before);
});

it("leaves nothing behind when the host fails midway", async () => {
  open = await openAssessment();
  const before = titles();
  open.host.inject({ action: "WorksheetProtection.Protect", code: "AccessDenied" });
  expect(await makeClausesSheet()).toMatchObject({ refusal: { code: "access-denied" } });
  expect(titles()).toEqual(before);
  expect(open.book.names.map(({ name }) => name)).not.toContain("tanping_clauses");
});

it("refuses a workbook without an assessment", async () => {
  open = await openBook();
  expect(await makeClausesSheet()).toMatchObject({ refusal: { code: "not-a-tanping-workbook" } });
});

it("is nothing to a check of the workbook, nor to its seal", async () => {
  open = await openScored();
  answerOf(await makeClausesSheet());
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
  open.book.deleteSheet(sheetOf("条款").id, "user");
  const { report, changes, findings } = answerOf(await verifyWorkbook(null));
  expect([report.status, changes, findings]).toEqual(["intact", [], []]);
});

it("joins a sealed workbook, whose seal stays intact", async () => {
  open = await openScored();
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
  expect(answerOf(await makeClausesSheet())).toBe("created");
  const { report, changes, findings } = answerOf(await verifyWorkbook(null));
  expect([report.status, changes, findings]).toEqual(["intact", [], []]);
});

it("bears header and footer of the report from the start, and those of now after the next score", async () => {
  open = await openAssessment();
  enter(open.book, "tanping_organisation", "甲公司");
  answerOf(await makeClausesSheet());
  const header = () => sheetOf("条款").pageLayout.headerFooter.leftHeader;
  expect(header()).toContain("甲公司");
  enter(open.book, "tanping_organisation", "乙公司");
  await scoreNow();
  expect(header()).toContain("乙公司");
});
