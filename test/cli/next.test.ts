import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../cli/book-file";
import { next } from "../../cli/next";
import { score } from "../../cli/score";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { withExcel } from "../../cli/with-excel";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { enterAssessment, valueOf } from "../host/support/fill";
import { changedFile } from "./changed-file";
import { runCommand } from "./run-command";
import { partsSaying, plantedBook } from "./support/planted-book";

const folder = mkdtempSync(join(tmpdir(), "command-line-next-"));
const at = (name: string) => join(folder, name);
const same = ["--boundary", "same", "--base-year", "same", "--scheme", "same"];

beforeAll(async () => {
  writeFileSync(at("scored.xlsx"), (await plantedBook()).bytes);
  await runCommand(seal, at("scored.xlsx"), "--by", "张工", "--anyway", "--out", at("last.xlsx"));
  await runCommand(next, at("last.xlsx"), "--out", at("next.xlsx"), ...same);
});

it("asks first what changed since the last, and writes nothing until that is answered", async () => {
  const words = [at("last.xlsx"), "--out", at("none.xlsx"), "--boundary", "same"];
  expect(await runCommand(next, ...words)).toMatchObject([
    1,
    [
      {
        status: "asked",
        questions: [
          { option: "--base-year same|changed", message: "基准年（7.5）" },
          { option: "--scheme same|changed" },
        ],
      },
    ],
  ]);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});

it("shows what becomes of each part and item before anything is written", async () => {
  const words = [at("last.xlsx"), "--out", at("none.xlsx"), "--preview"];
  const changed = ["--boundary", "changed", "--base-year", "same", "--scheme", "same"];
  const [exitCode, [line]] = await runCommand(next, ...words, ...changed);
  expect([exitCode, line]).toMatchObject([
    0,
    {
      status: "preview",
      last: {
        year: "2019",
        composite: expect.any(String) as string,
        sealed: expect.stringMatching(/^张工/) as string,
      },
      parts: expect.arrayContaining([
        expect.objectContaining({ part: "data", fate: "afresh", because: "boundary" }),
      ]) as unknown,
    },
  ]);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});

it("the next workbook has what describes organisation and scheme, no score, and ids of its own", async () => {
  const [last, made] = [await openFile(at("last.xlsx")), await openFile(at("next.xlsx"))];
  const both = (name: string) => [last, made].map(({ book }) => valueOf(book, name));
  for (const name of ["organisation", "method", "scope", "weight_qualitative"]) {
    const [before, after] = both(`tanping_${name}`);
    expect([name, after]).toEqual([name, before]);
  }
  expect(both("tanping_year")[1]).toBeNull();
  expect(both("tanping_a1_score")[1]).toBeNull();
  const [id, other] = both("tanping_workbook_id");
  expect(other).not.toBe(id);
  expect(valueOf(made.book, "tanping_last_workbook_id")).toBe(id);
  expect(valueOf(made.book, "tanping_last_digest")).toBe(valueOf(last.book, "tanping_seal_digest"));
});

it("judgements of the last stand on the sheet that remembers it, and nowhere else", () => {
  const bytes = readFileSync(at("next.xlsx"));
  expect(partsSaying(bytes, "planted-beside-evidence")).toHaveLength(1);
  for (const word of ["planted-evidence-text", "planted-review-answer", "planted-meetings-notes"])
    expect(partsSaying(bytes, word)).toEqual([]);
  expect(partsSaying(bytes, "planted-materials-name")).toHaveLength(1);
});

it("the next workbook is sound, and has no result until it is judged", async () => {
  const { book } = await openFile(at("next.xlsx"));
  expect(await withExcel(book, inspectWorkbook)).toEqual({ kind: "done", answer: [] });
  const scored = await withExcel(book, () => scoreWorkbook(new Date("2027-01-01T00:00:00Z")));
  expect(scored).toMatchObject({ kind: "done", answer: { card: { composite: null } } });
});

it("the sheet that remembers neither counts nor misleads: once judged and sealed, the next workbook verifies as intact", async () => {
  const words = ["--boundary", "same", "--base-year", "changed", "--scheme", "changed"];
  await runCommand(next, at("last.xlsx"), "--out", at("to-judge.xlsx"), ...words);
  writeFileSync(at("judged.xlsx"), await changedFile(at("to-judge.xlsx"), enterAssessment));
  await runCommand(score, at("judged.xlsx"), "--out", at("scored"));
  const [scored, out] = [join(at("scored"), "judged.xlsx"), at("next-sealed.xlsx")];
  const sealed = await runCommand(seal, scored, "--by", "张工", "--anyway", "--out", out);
  expect(sealed[0]).toBe(0);
  const [exitCode, [line]] = await runCommand(verify, out);
  expect([exitCode, line]).toMatchObject([
    0,
    { status: "intact", shownOtherwise: [], recomputed: { composite: "99.7" } },
  ]);
});

it.each([
  ["package.json", "unreadable", 3],
  ["test/data/crafted/README.md", "unreadable", 3],
])("refuses %s as %s", async (file, code, exit) => {
  const answer = await runCommand(next, file, "--out", at("none.xlsx"), ...same);
  expect(answer).toMatchObject([exit, [{ file, status: "refused", code }]]);
});

it("makes one of a file of an earlier format, whose nonconformities are numbered", async () => {
  const file = "test/data/format-1/sealed.zh-CN.xlsx";
  const answer = await runCommand(next, file, "--out", at("later.xlsx"), ...same);
  expect(answer).toMatchObject([0, [{ file, status: "made" }]]);
  const { book } = await openFile(at("later.xlsx"));
  expect(await withExcel(book, inspectWorkbook)).toEqual({ kind: "done", answer: [] });
});

it("an answer of another word is a usage error", async () => {
  const words = [at("last.xlsx"), "--out", at("none.xlsx"), "--scheme", "maybe"];
  await expect(next(words)).rejects.toBeInstanceOf(UsageError);
});
