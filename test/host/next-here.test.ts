import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { makeNext, readLastHere, type LastAssessment } from "../../src/workflows/next-assessment";
import { openRecords } from "../../src/workflows/open-records";
import type { UserFile } from "../../src/workflows/read-user-file";
import { showItems } from "../../src/workflows/shown/show-items";
import { openScored } from "./support/assessed-book";
import { enter } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";
import { work } from "./support/batches";

const same = { boundary: "same", base_year: "same", scheme: "same" } as const;

const fileOf = (bytes: Uint8Array): UserFile => ({
  name: "last.xlsx",
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

let bytes: Uint8Array;
let open: OpenBook | undefined;

beforeAll(async () => {
  const { book, close } = await openScored();
  enter(book, "tanping_a1_evidence", "公告栏照片");
  await openRecords("materials");
  const { sheet, table } = book.table("TanpingMaterials") ?? {};
  if (!sheet || !table) throw new Error("No materials.");
  const cell = { ...table.area, row: table.area.row + 1, rows: 1, columns: 1 };
  book.write(sheet.id, cell, [[{ value: "碳管理手册" }]], "pasted");
  bytes = await writeXlsx(book);
  close();
});
afterEach(() => open?.close());

const readLast = async (): Promise<LastAssessment> => {
  const read = await readLastHere(fileOf(bytes));
  if (read.kind === "refused") throw new Error(read.refusal.code);
  return read.answer;
};

it("is made in an empty workbook, in which each card says how its item was judged last time", async () => {
  open = await openBook();
  const last = await readLast();
  const before = work(open.host).length;
  expect(await makeNext(last, same)).toEqual({ kind: "done", answer: "made" });
  expect(work(open.host)).toHaveLength(before + 6);
  const checked = await checkWorkbook();
  if (checked.kind === "refused") throw new Error(checked.refusal.code);
  const [first, second] = showItems(checked.answer);
  expect(first).toMatchObject({ id: "1.1.1", score: "–", last: "1.5\n公告栏照片" });
  expect(second).toMatchObject({ score: "–", last: expect.stringMatching(/^2\n/) as string });
});

it("is mixed with nobody's work", async () => {
  open = await openScored();
  const before = open.book.sheets.map(({ name }) => name);
  expect(await makeNext(await readLast(), same)).toEqual({ kind: "done", answer: "no-room" });
  expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
});

it("leaves nothing where Excel refuses midway, and somebody's empty sheet of the same title where it is", async () => {
  open = await openBook();
  const last = await readLast();
  open.host.inject({ action: "Table.Resize", code: "AccessDenied" });
  expect(await makeNext(last, same)).toMatchObject({ refusal: { code: "access-denied" } });
  expect(open.book.sheets).toHaveLength(1);
  expect(open.book.name("tanping_last_assessment")).toBeUndefined();
  open.book.addSheet("上次评价", "user");
  expect(await makeNext(last, same)).toMatchObject({
    refusal: { code: "sheet-exists", subject: "上次评价" },
  });
  expect(open.book.sheets).toHaveLength(2);
});

it("is made from no file that is not a workbook of ours", async () => {
  open = await openBook();
  expect(await readLastHere(fileOf(new Uint8Array([1])))).toMatchObject({
    refusal: { code: "file-unreadable" },
  });
  const other = await openBook();
  const plain = await writeXlsx(other.book);
  other.close();
  expect(await readLastHere(fileOf(plain))).toMatchObject({
    refusal: { code: "not-a-tanping-workbook" },
  });
});
