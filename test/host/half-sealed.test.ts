import { nothingAllowed } from "@tanping/workbench/book/nothing-allowed";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { halfSealed } from "../../src/workflows/half-sealed";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { openScored, scoredAt } from "./support/assessed-book";
import type { OpenBook } from "./support/open-book";

let open: OpenBook;
beforeEach(async () => {
  open = await openScored();
});
afterEach(() => open.close());

/** What a pane that is opened now says beside the workbook. */
const saidAtStart = async () => {
  const outcome = await checkWorkbook();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const refusal = halfSealed(outcome.answer.reading);
  return refusal && [refusal.code, refusal.subject];
};

const seal = () => sealWorkbook({ by: "张工", now: scoredAt, key: null });
const unseal = () => unsealWorkbook({ by: "李工", reason: "改分", now: scoredAt });

it("says nothing of a workbook that is open, sealed, or opened again", async () => {
  expect(await saidAtStart()).toBeNull();
  await seal();
  expect(await saidAtStart()).toBeNull();
  await unseal();
  expect(await saidAtStart()).toBeNull();
});

it("says that an unsealing ended after its write, until a repair has finished it", async () => {
  await seal();
  open.host.inject({ batch: 5, code: "AccessDenied" });
  await unseal();
  expect(await saidAtStart()).toEqual(["seal-unfinished", "监测数据"]);
  await repairWorkbook();
  expect(await inspectWorkbook()).toEqual({ kind: "done", answer: [] });
  expect(await saidAtStart()).toBeNull();
});

it("says that a sealing ended after its lock, with nothing behind it that would have undone that", async () => {
  for (const batch of [5, 6, 7]) open.host.inject({ batch, code: "AccessDenied" });
  expect((await seal()).kind).toBe("refused");
  expect(await saidAtStart()).toEqual(["seal-unfinished", "监测数据"]);
});

it("says nothing where a person has locked the sheet of data alone", async () => {
  const sheet = open.book.sheets.find(({ name }) => name === "监测数据");
  const protection = open.book.sheets.find((its) => its.protection)?.protection;
  if (!sheet || !protection) throw new Error("There is no such sheet.");
  open.book.protect(sheet.id, protection.options, null, "user");
  expect(await saidAtStart()).toBeNull();
});

it("is put right by a repair also where Excel's own protection lets no row be sized", async () => {
  for (const { id, name } of open.book.sheets)
    if (["监测数据", "不符合清单"].includes(name))
      open.book.protect(id, nothingAllowed, null, "user");
  expect(await saidAtStart()).toEqual(["seal-unfinished", "监测数据"]);
  const outcome = await repairWorkbook();
  expect(outcome.kind === "done" && outcome.answer.restored.map(({ code }) => code)).toEqual([
    "sheet-protected",
    "sheet-protected",
  ]);
  expect(await saidAtStart()).toBeNull();
});
