import { readFileSync } from "node:fs";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { openRecords } from "../../src/workflows/open-records";
import { makeBlindHere, mergeSecondHere } from "../../src/workflows/second-here";
import { showSecond } from "../../src/workflows/shown/show-second";
import type { UserFile } from "../../src/workflows/read-user-file";
import { partsSaying } from "../cli/support/planted-book";
import { openScored } from "./support/assessed-book";
import { enter, valueOf } from "./support/fill";
import { openBook } from "./support/open-book";

const fileOf = (name: string, bytes: Uint8Array): UserFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

let first: Uint8Array;

beforeAll(async () => {
  const open = await openScored();
  enter(open.book, "tanping_a1_evidence", "首评认为台账不全");
  await openRecords("evidence");
  const { sheet, table } = open.book.table("TanpingEvidence") ?? {};
  if (!sheet || !table) throw new Error("No evidence.");
  const cell = {
    ...table.area,
    row: table.area.row + 1,
    column: table.area.column + 1,
    rows: 1,
    columns: 1,
  };
  open.book.write(sheet.id, cell, [[{ value: "方针文件" }]], "pasted");
  first = await writeXlsx(open.book);
  open.close();
});

it("makes a second assessor's workbook in an empty one, and brings its scores back into the first", async () => {
  const second = await openBook();
  expect(await makeBlindHere(fileOf("first.xlsx", first))).toEqual({
    kind: "done",
    answer: "made",
  });
  expect(second.book.table("TanpingEvidence")?.sheet.name).toBe("证据");
  enter(second.book, "tanping_a1_score", 1, 2);
  const bytes = await writeXlsx(second.book);
  second.close();
  expect([partsSaying(first, "首评认为").length, partsSaying(bytes, "首评认为")]).toEqual([1, []]);
  const open = await openScored();
  enter(open.book, "tanping_a1_evidence", "首评认为台账不全");
  const merged = await mergeSecondHere(fileOf("second.xlsx", bytes), " 李工 ");
  expect(merged).toEqual({ kind: "done", answer: { added: 2, changed: 0, same: 0, wrong: [] } });
  const again = await mergeSecondHere(fileOf("second.xlsx", bytes), "李工");
  expect(again).toMatchObject({ answer: { added: 0, changed: 0, same: 2 } });
  const checked = await checkWorkbook();
  if (checked.kind === "refused") throw new Error(checked.refusal.code);
  expect(showSecond(checked.answer, "zh-CN")).toMatchObject({
    scored: 2,
    same: 1,
    open: 1,
    isSealed: false,
    disagreements: [
      {
        item: "1.1.1",
        assessor: "李工",
        first: "1.5",
        second: "1",
        difference: "-0.5",
        notes: ["首评认为台账不全", ""],
        agreed: null,
        was: { score: 1.5, notApplicable: null },
      },
    ],
  });
  open.close();
});

it("mixes the copy with nobody's work", async () => {
  const open = await openBook();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  open.book.write(open.book.activeSheet.id, area, [[{ value: "我的" }]], "typed");
  const outcome = await makeBlindHere(fileOf("first.xlsx", first));
  expect(outcome).toEqual({ kind: "done", answer: "no-room" });
  expect(open.book.sheets).toHaveLength(1);
  open.close();
});

it("leaves the empty workbook empty where Excel refuses midway", async () => {
  const open = await openBook();
  open.host.inject({ action: "Table.Resize", code: "AccessDenied" });
  const outcome = await makeBlindHere(fileOf("first.xlsx", first));
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "access-denied" } });
  expect(open.book.sheets).toHaveLength(1);
  expect(open.book.name("tanping_format")).toBeUndefined();
  open.close();
});

it.each([
  ["text.xlsx", "file-unreadable", () => new TextEncoder().encode("no workbook")],
  ["old.xlsx", "no-records", () => readFileSync("test/data/format-1/sealed.zh-CN.xlsx")],
])("refuses %s as %s", async (name, code, bytes) => {
  const open = await openBook();
  const outcome = await makeBlindHere(fileOf(name, bytes()));
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code } });
  open.close();
});

it("a file that was moved away is refused, and no score is touched", async () => {
  const open = await openScored();
  const gone: UserFile = {
    name: "gone.xlsx",
    arrayBuffer: () => Promise.reject(new Error("gone")),
  };
  const outcome = await mergeSecondHere(gone, "李工");
  expect(outcome).toMatchObject({ refusal: { code: "file-unreadable", subject: "gone.xlsx" } });
  expect(valueOf(open.book, "tanping_a1_score")).toBe(1.5);
  open.close();
});
