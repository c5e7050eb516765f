import { createHash } from "node:crypto";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { writeDocumentHere } from "../../src/workflows/document-here";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { bodyTemplates } from "../unit/report/body-templates";
import { partOf } from "../unit/report/word-file";
import { openScored, scoredAt } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

/** A file as a person chooses it. */
const chosen = (name: string, content: Uint8Array | string) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(Buffer.from(content)).buffer),
});

type Chosen = ReturnType<typeof chosen>;
const write = (files: { readonly template?: Chosen; readonly saved?: Chosen } = {}) =>
  writeDocumentHere({
    kind: "report",
    order: "department",
    now: scoredAt,
    template: null,
    saved: null,
    ...files,
  });

const refusalOf = async (outcome: ReturnType<typeof write>) => {
  const its = await outcome;
  return its.kind === "refused" ? [its.refusal.code, its.refusal.subject] : "done";
};

let open: OpenBook;
let unsealed: Uint8Array;
let sealed: Uint8Array;
beforeAll(async () => {
  open = await openScored();
  unsealed = await writeXlsx(open.book);
  const outcome = await sealWorkbook({ by: "张工", now: scoredAt, key: null });
  expect(outcome.kind).toBe("done");
  sealed = await writeXlsx(open.book);
});
afterAll(() => open.close());

it("writes the report of the open workbook, with the digest of the file that it was saved as", async () => {
  const outcome = await write({ saved: chosen("b.xlsx", sealed) });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const xml = partOf(outcome.answer.bytes);
  expect(xml).toContain("99.70");
  expect(xml).toContain(createHash("sha256").update(sealed).digest("hex"));
  expect(outcome.answer).toMatchObject({ filled: null, absent: [] });
});

it("does not invent the digest of a file that nobody chose", async () => {
  const outcome = await write();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  expect(partOf(outcome.answer.bytes)).toContain("见凭条");
});

it("fills a person's own document, and says what became of it", async () => {
  const outcome = await write({ template: chosen("t.docx", bodyTemplates["a letter"].file) });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  expect(partOf(outcome.answer.bytes)).toContain("评价结果通知书");
  expect(outcome.answer.filled?.met).toContain("tanping_grade");
  expect(outcome.answer.absent).toContain("tanping_report_no");
});

it.each([
  [
    "a file saved before the seal",
    () => ({ saved: chosen("old.xlsx", unsealed) }),
    "not-the-saved-file",
    "old.xlsx",
  ],
  [
    "a file that is no workbook",
    () => ({ saved: chosen("text.xlsx", "no zip") }),
    "file-unreadable",
    "text.xlsx",
  ],
  [
    "a template that is no document",
    () => ({ template: chosen("t.docx", sealed) }),
    "file-unreadable",
    "t.docx",
  ],
  [
    "a file that was moved away",
    () => ({
      template: { name: "gone.docx", arrayBuffer: () => Promise.reject(new Error("gone")) },
    }),
    "file-unreadable",
    "gone.docx",
  ],
])("%s is refused by its name", async (_, files, code, name) => {
  expect(await refusalOf(write(files()))).toEqual([code, name]);
});

it("a workbook that was changed since it was sealed gets no report", async () => {
  unprotectAll(open.book);
  enter(open.book, "tanping_a1_score", 0);
  expect(await refusalOf(write())).toEqual(["seal-changed", ""]);
});
