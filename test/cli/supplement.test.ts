import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { records } from "../../cli/records";
import { seal, supplement } from "../../cli/seal";
import { verify } from "../../cli/verify";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-supplement-"));
const at = (name: string) => join(folder, name);

/** Writes a cell of the closures, counted from their first row. */
const respond = (source: string, to: string, text: string, row = 0) =>
  edit(source, to, (book) => {
    const found = book.table("TanpingClosures");
    if (!found) throw new Error("No closures.");
    const { row: heading, column } = found.table.area;
    const cell = { row: heading + 1 + row, column, rows: 1, columns: 1 };
    book.write(found.sheet.id, cell, [[{ value: text }]], "pasted");
  });

const edit = async (source: string, to: string, act: (book: Book) => void): Promise<void> => {
  const { book } = await readXlsx(readFileSync(at(source)), createCalculator());
  act(book);
  writeFileSync(at(to), await writeXlsx(book));
};

beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  writeFileSync(at("scored.xlsx"), await writeXlsx(book));
  close();
  await runCommand(seal, at("scored.xlsx"), "--by", "张工", "--out", at("sealed.xlsx"));
  await runCommand(records, at("sealed.xlsx"), "closures", "--out", at("closures.xlsx"));
  await respond("closures.xlsx", "one.xlsx", "1");
});

it("supplement closes the records in a copy, and verify tells both parts at each step", async () => {
  const words = ["--by", "李工", "--out", at("closed.xlsx")];
  expect(await runCommand(supplement, at("one.xlsx"), ...words)).toEqual([
    0,
    [{ file: at("one.xlsx"), status: "sealed" }],
  ]);
  await respond("closed.xlsx", "more.xlsx", "2", 1);
  await respond("closed.xlsx", "changed.xlsx", "9");
  const [, lines] = await runCommand(
    verify,
    ...["closures.xlsx", "one.xlsx", "closed.xlsx", "more.xlsx", "changed.xlsx"].map(at),
  );
  const said = lines.map((line) => [line.status, line.records]);
  const one = { number: "1", by: "李工", signature: "none" };
  expect(said).toMatchObject([
    ["intact", { status: "none", open: 0, supplements: [], changes: [] }],
    ["intact", { status: "open", open: 1, supplements: [], changes: [] }],
    ["intact", { status: "intact", open: 0, supplements: [one], changes: [] }],
    ["intact", { status: "open", open: 1, supplements: [one], changes: [] }],
    [
      "intact",
      { status: "changed", changes: [{ where: "不符合关闭!A4", what: "record-changed" }] },
    ],
  ]);
  const exitOf = async (name: string) => (await runCommand(verify, at(name)))[0];
  expect([await exitOf("more.xlsx"), await exitOf("changed.xlsx")]).toEqual([0, 1]);
});

it.each([
  ["scored.xlsx", "not-sealed"],
  ["closures.xlsx", "nothing-to-supplement"],
])("supplement refuses %s as %s", async (name, code) => {
  const words = ["--by", "李工", "--out", at("none.xlsx")];
  expect(await runCommand(supplement, at(name), ...words)).toMatchObject([
    1,
    [{ status: "refused", code, message: expect.stringMatching(/.[。.]$/) as string }],
  ]);
});
