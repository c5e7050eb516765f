import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { blind } from "../../cli/blind";
import { openFile } from "../../cli/book-file";
import { withExcel } from "../../cli/with-excel";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { valueOf } from "../host/support/fill";
import { runCommand } from "./run-command";
import { partsSaying, plantedBook, type Planted } from "./support/planted-book";

const folder = mkdtempSync(join(tmpdir(), "command-line-blind-"));
const at = (name: string) => join(folder, name);
let planted: Planted;
let answer: Awaited<ReturnType<typeof runCommand>>;

beforeAll(async () => {
  planted = await plantedBook();
  writeFileSync(at("first.xlsx"), planted.bytes);
  answer = await runCommand(blind, at("first.xlsx"), "--out", at("blind.xlsx"));
});

it("nothing of the first assessor's judgement is in any part of the copy, and all of it in the file", () => {
  const copy = readFileSync(at("blind.xlsx"));
  const { judgements, bytes } = planted;
  expect(judgements.length).toBeGreaterThan(50);
  expect(judgements.filter((word) => partsSaying(bytes, word).length === 0)).toEqual([]);
  expect(judgements.flatMap((word) => partsSaying(copy, word))).toEqual([]);
});

it("the evidence, the self-scores and the scope are in the copy", () => {
  const copy = readFileSync(at("blind.xlsx"));
  expect(planted.evidence.length).toBeGreaterThan(20);
  expect(planted.evidence.filter((word) => partsSaying(copy, word).length === 0)).toEqual([]);
});

it("the copy has no parts but those of the cells, and no chain of calculations or comments", () => {
  const parts = Object.keys(unzipSync(readFileSync(at("blind.xlsx"))));
  expect(parts.filter((path) => /comment|person|calcChain|custom|docProps/i.test(path))).toEqual(
    [],
  );
});

it("the copy is a sound workbook of the same assessment, and another file", async () => {
  const [first, copy] = [await openFile(at("first.xlsx")), await openFile(at("blind.xlsx"))];
  const marks = (name: string) => [first, copy].map(({ book }) => valueOf(book, name));
  const [id, sameId] = marks("tanping_workbook_id");
  expect(sameId).toBe(id);
  const [one, other] = marks("tanping_copy_id");
  expect(other).not.toBe(one);
  expect(other).toMatch(/^[\da-f-]{36}$/);
  expect(await withExcel(copy.book, inspectWorkbook)).toEqual({ kind: "done", answer: [] });
  expect(marks("tanping_emission")[1]).toBe(marks("tanping_emission")[0]);
});

it("says how much stays behind", () => {
  expect(answer).toMatchObject([
    0,
    [
      {
        file: at("first.xlsx"),
        status: "made",
        leftOut: {
          scores: 51,
          shortRecords: 50,
          lists: { nonconformities: 1, meetings: 1, review: 1 },
        },
      },
    ],
  ]);
});

it.each([
  ["test/data/format-1/sealed.zh-CN.xlsx", "no-records", 1],
  ["package.json", "unreadable", 3],
])("refuses %s as %s, and writes nothing", async (file, code, exit) => {
  const [exitCode, lines] = await runCommand(blind, file, "--out", at("none.xlsx"));
  expect([exitCode, lines]).toMatchObject([exit, [{ file, status: "refused", code }]]);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});
