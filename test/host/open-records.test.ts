import { layOutWorkbook } from "../../src/sheets/lay-out-workbook";
import { recordListKeys, type RecordListKey } from "../../src/standard/record-lists";
import { noticeSentence } from "../../src/strings/sentences";
import { languages } from "../../src/strings/language";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { openRecords } from "../../src/workflows/open-records";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { openScored, scoredAt } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { openBook, type OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};
const codeOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusal.code : "done";

const sheetOf = (open: OpenBook, list: string) => {
  const found = open.book.table(list);
  if (!found) throw new Error(`No table ${list}.`);
  return found;
};

/** Writes into a row of a list's table, counted from its heading. */
const write = (open: OpenBook, table: string, place: readonly [number, number], text: string) => {
  const { sheet, table: its } = sheetOf(open, table);
  const [down, right] = place;
  const { row, column } = its.area;
  const cell = { row: row + down, column: column + right, rows: 1, columns: 1 };
  open.book.write(sheet.id, cell, [[{ value: text }]], "pasted");
};

describe.each(languages)("a new workbook in %s", (language) => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await openBook();
    answerOf(await createWorkbook(language));
  });
  afterAll(() => open.close());

  it.each(recordListKeys.filter((list) => list !== "nonconformities"))(
    "makes the sheet of %s when it is opened first: three syncs, at most 60 kB, nothing to find fault with",
    async (list) => {
      const before = work(open.host).length;
      expect(answerOf(await openRecords(list))).toBe("made");
      const batches = work(open.host).slice(before);
      expect(batches).toHaveLength(3);
      expect(batches.at(-1)?.requestBytes).toBeLessThanOrEqual(60_000);
      expect(answerOf(await inspectWorkbook())).toEqual([]);
    },
  );

  it("keeps a version that could be a date as it is typed", async () => {
    answerOf(await openRecords("materials"));
    const { sheet, table } = sheetOf(open, "TanpingMaterials");
    const { row, column } = table.area;
    open.book.pasteText({ sheetId: sheet.id, row: row + 1, column: column + 2 }, "2026-02-28");
    expect(sheet.cell(row + 1, column + 2)?.value).toBe("2026-02-28");
  });

  it("shows a list that is there, and makes nothing", async () => {
    answerOf(await openRecords("evidence"));
    const titles = open.book.sheets.map(({ name }) => name);
    expect(answerOf(await openRecords("evidence"))).toBe("shown");
    expect(answerOf(await openRecords("nonconformities"))).toBe("shown");
    expect(open.book.sheets.map(({ name }) => name)).toEqual(titles);
    const shown = layOutWorkbook(language).sheets.find(({ key }) => key === "nonconformities");
    expect(open.book.activeSheet.name).toBe(shown?.title);
  });
});

it("never writes over a sheet of the same title, and leaves nothing where the host fails midway", async () => {
  const open = await openScored();
  const own = open.book.addSheet("证据", "user");
  expect(codeOf(await openRecords("evidence"))).toBe("sheet-exists");
  open.book.renameSheet(own.id, "证据袋", "user");
  const before = open.book.sheets.map(({ name }) => name);
  open.host.inject({ action: "Worksheet.Activate", code: "AccessDenied" });
  expect(codeOf(await openRecords("evidence"))).toBe("access-denied");
  expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
  expect(open.book.name("tanping_records_evidence")).toBeUndefined();
  expect(answerOf(await openRecords("evidence"))).toBe("made");
  open.close();
});

it("a heading that was renamed, a table and a sheet that are gone are found, and come back", async () => {
  const open = await openScored();
  answerOf(await openRecords("evidence"));
  write(open, "TanpingEvidence", [1, 1], "查阅方针文件");
  write(open, "TanpingEvidence", [0, 1], "证据");
  open.book.tableToRange(sheetOf(open, "TanpingNonconformities").table.id, "user");
  const found = answerOf(await inspectWorkbook()).map(({ code }) => code);
  expect(found).toEqual(["table-dropped", "text-changed"]);
  expect(answerOf(await repairWorkbook()).left).toEqual([]);
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  expect(sheetOf(open, "TanpingNonconformities").table.area.columns).toBe(14);
  open.book.deleteSheet(sheetOf(open, "TanpingNonconformities").sheet.id, "user");
  expect(answerOf(await inspectWorkbook()).map(({ code }) => code)).toEqual(["sheet-missing"]);
  expect(answerOf(await repairWorkbook()).left).toEqual([]);
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  open.close();
});

it("wrong records are said when scoring, with their cells, and withhold nothing", async () => {
  const open = await openScored();
  answerOf(await openRecords("evidence"));
  write(open, "TanpingEvidence", [1, 0], "9.9.9");
  write(open, "TanpingEvidence", [2, 6], "去年");
  const { card, assessment, language } = answerOf(await scoreWorkbook(scoredAt));
  expect(card.composite).not.toBeNull();
  const ofRecords = assessment.notices.filter(({ code }) => code.startsWith("record-"));
  expect(ofRecords.map((its) => noticeSentence(its, language))).toEqual([
    "证据!A4：“编号”中的“9.9.9”不是表A.1 的编号。请写 1.1.1 至 6.2.1 中的一个，或留空。不影响计分。",
    "证据!G5：“日期”中的“去年”不是日期。请输入 1950 年至 2200 年之间的日期，例如 2026-11-23，或留空。不影响计分。",
  ]);
  open.close();
});

it("sealing covers and locks the lists of the assessment, and leaves those after it open", async () => {
  const open = await openScored();
  const assessed: readonly RecordListKey[] = ["evidence", "team"];
  for (const list of [...assessed, "closures"] as const) answerOf(await openRecords(list));
  write(open, "TanpingEvidence", [1, 1], "查阅方针文件");
  write(open, "TanpingEvidence", [9, 1], "表格之下粘贴的一条");
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
  expect(answerOf(await verifyWorkbook(null))).toMatchObject({
    report: { status: "intact" },
    changes: [],
    findings: [],
  });
  const { sheet, table } = sheetOf(open, "TanpingEvidence");
  const typed = { ...table.area, row: table.area.row + 12, rows: 1, columns: 1 };
  expect(() => open.book.write(sheet.id, typed, [[{ value: "补" }]], "typed")).toThrow();
  const after = sheetOf(open, "TanpingClosures");
  const free = { ...after.table.area, row: after.table.area.row + 1, rows: 1, columns: 1 };
  open.book.write(after.sheet.id, free, [[{ value: "1" }]], "typed");
  expect(answerOf(await openRecords("surveillance"))).toBe("made");
  expect(answerOf(await openRecords("team"))).toBe("shown");
  expect(codeOf(await openRecords("plan"))).toBe("sealed");
  expect(answerOf(await verifyWorkbook(null))).toMatchObject({
    report: { status: "intact" },
    changes: [],
    findings: [],
  });
  unprotectAll(open.book);
  write(open, "TanpingEvidence", [1, 1], "改写");
  write(open, "TanpingTeam", [1, 0], "李工");
  const { changes } = answerOf(await verifyWorkbook(null));
  expect(changes.map(({ code, key }) => `${code} ${key}`)).toEqual([
    "row-changed evidence:1",
    "row-added team:1",
  ]);
  expect(answerOf(await repairWorkbook()).left).toEqual([]);
  answerOf(await unsealWorkbook({ by: "李工", reason: "", now: scoredAt }));
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  open.close();
});
