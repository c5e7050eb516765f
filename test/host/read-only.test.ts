import { excel2021 } from "@tanping/workbench/host/host-profile";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterParameters } from "../../src/workflows/enter-parameters";
import { withReadOnly } from "../../src/workflows/read-only";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { openAssessment, openScored } from "./support/assessed-book";
import { openBook, type OpenBook } from "./support/open-book";

let open: OpenBook;
afterEach(() => open.close());

const readOnly = async (from: () => Promise<OpenBook>) => {
  const { book, close } = await from();
  close();
  const again = Book.load(createCalculator(), book.snapshot());
  open = await openBook(again, { ...excel2021, access: "readOnly" });
};

const code = async (work: Promise<Parameters<typeof withReadOnly>[0]>) => {
  const outcome = await withReadOnly(await work);
  return outcome.kind === "refused" ? outcome.refusal.code : outcome.kind;
};

it("a workbook open for reading only is checked and verified as any other", async () => {
  await readOnly(openScored);
  const outcome = await checkWorkbook();
  expect(outcome.kind === "done" && outcome.answer.card.composite?.grade.stars).toBe(4);
  expect(await code(verifyWorkbook(null))).toBe("done");
});

it("refuses what is written as what it is, and stays as it was", async () => {
  await readOnly(openAssessment);
  const before = open.book.snapshot();
  expect(await code(scoreWorkbook(new Date()))).toBe("read-only");
  expect(await code(enterParameters({ year: "2018" }, "zh-CN"))).toBe("read-only");
  expect(open.book.snapshot()).toEqual(before);
});

it("is told from a sheet that somebody has protected", async () => {
  open = await openAssessment();
  open.host.inject({ action: "WorksheetProtection.Unprotect", code: "AccessDenied" });
  expect(await code(scoreWorkbook(new Date()))).toBe("access-denied");
});
