import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { blind } from "../../cli/blind";
import { openFile } from "../../cli/book-file";
import { newAssessment } from "../../cli/create";
import { mergeSecondFile } from "../../cli/merge-second";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { enter } from "../host/support/fill";
import { changedFile } from "./changed-file";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-merge-"));
const at = (name: string) => join(folder, name);

/** The rows of the list of second scores that say something. */
const rowsIn = async (file: string) => {
  const { book } = await openFile(file);
  const found = book.table("TanpingSecondScores");
  if (!found) throw new Error("No second scores.");
  const { row, column, rows } = found.table.area;
  return Array.from({ length: rows - 1 }, (_, index) =>
    Array.from(
      { length: 4 },
      (__, at) => found.sheet.cell(row + 1 + index, column + at)?.value ?? null,
    ),
  ).filter((cells) => cells.some((value) => value !== null));
};

const merge = (first: string, second: string, out: string, by = "李工") =>
  runCommand(mergeSecondFile, at(first), at(second), "--by", by, "--out", at(out));

beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  writeFileSync(at("first.xlsx"), await writeXlsx(book));
  close();
  await runCommand(blind, at("first.xlsx"), "--out", at("blind.xlsx"));
  const scored = (scores: readonly (number | string | null)[], notes: readonly string[]) =>
    changedFile(at("blind.xlsx"), (second) => {
      enter(second, "tanping_a1_score", ...scores);
      enter(second, "tanping_a1_evidence", ...notes);
    });
  writeFileSync(at("second.xlsx"), await scored([2, 1, 99], ["", "2026-03 台账缺"]));
  writeFileSync(at("later.xlsx"), await scored([1.5, 1, 2], ["", ""]));
  await runCommand(seal, at("first.xlsx"), "--by", "张工", "--out", at("sealed.xlsx"));
});

it("brings the second assessor's scores and notes into the list, and prints where the two differ", async () => {
  const [exitCode, lines] = await merge("first.xlsx", "second.xlsx", "merged.xlsx");
  expect([exitCode, lines]).toEqual([
    0,
    [
      {
        file: at("first.xlsx"),
        status: "merged",
        added: 2,
        changed: 0,
        same: 0,
        wrong: ["1.1.3"],
        disagreements: [
          expect.objectContaining({
            item: "1.1.1",
            first: "1.5",
            second: "2",
            difference: "0.5",
            state: "open",
          }),
          expect.objectContaining({
            item: "1.1.2",
            assessor: "李工",
            second: "1",
            difference: "-1",
            secondNote: "2026-03 台账缺",
          }),
        ],
      },
    ],
  ]);
  expect(await rowsIn(at("merged.xlsx"))).toEqual([
    ["1.1.1", 2, null, "李工"],
    ["1.1.2", 1, "2026-03 台账缺", "李工"],
  ]);
  const { book } = await openFile(at("merged.xlsx"));
  const score = book.resolve("tanping_a1_score");
  expect(score?.sheet.cell(score.area.row, score.area.column)?.value).toBe(1.5);
});

it("brought again, a row of the same assessor says what it says now, and another assessor's rows stay", async () => {
  await merge("first.xlsx", "second.xlsx", "one.xlsx");
  const [, [again]] = await merge("one.xlsx", "later.xlsx", "again.xlsx");
  expect(again).toMatchObject({ added: 1, changed: 2, same: 0, wrong: [] });
  expect(await rowsIn(at("again.xlsx"))).toEqual([
    ["1.1.1", 1.5, null, "李工"],
    ["1.1.2", 1, null, "李工"],
    ["1.1.3", 2, null, "李工"],
  ]);
  const [, [other]] = await merge("again.xlsx", "second.xlsx", "other.xlsx", "王工");
  expect(other).toMatchObject({ added: 2, changed: 0 });
  expect(await rowsIn(at("other.xlsx"))).toHaveLength(5);
});

it.each([
  { what: "itself", first: "first.xlsx", second: "first.xlsx", code: "not-second-copy" },
  {
    what: "another assessment",
    first: "first.xlsx",
    second: "other.xlsx",
    code: "not-second-copy",
  },
  {
    what: "a copy into a sealed workbook",
    first: "sealed.xlsx",
    second: "second.xlsx",
    code: "sealed",
  },
  { what: "no workbook", first: "first.xlsx", second: "text.xlsx", code: "unreadable" },
])("refuses $what, and writes nothing", async ({ first, second, code }) => {
  writeFileSync(at("text.xlsx"), "no workbook");
  writeFileSync(at("other.xlsx"), await writeXlsx(await newAssessment("zh-CN")));
  const [exitCode, lines] = await merge(first, second, "none.xlsx");
  expect([exitCode, lines]).toMatchObject([
    code === "unreadable" ? 3 : 1,
    [{ status: "refused", code }],
  ]);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});

it.each([
  [["first.xlsx"], "takes a workbook and the second"],
  [["first.xlsx", "second.xlsx", "--out", "o.xlsx"], "needs --by"],
  [["first.xlsx", "second.xlsx", "--by", "李工"], "needs --out"],
])("%p is a usage error", async (words, message) => {
  const failing = mergeSecondFile([...words]);
  await expect(failing).rejects.toBeInstanceOf(UsageError);
  await expect(failing).rejects.toThrow(message);
});
