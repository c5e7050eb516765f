import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../cli/create";
import { openFile } from "../../cli/book-file";
import { records } from "../../cli/records";
import { UsageError } from "../../cli/usage";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-records-"));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  writeFileSync(at("new.xlsx"), await writeXlsx(await newAssessment("zh-CN")));
  writeFileSync(at("text.xlsx"), "no workbook");
});

it("records makes the sheet of a list in a copy, and leaves one that is there", async () => {
  const made = await runCommand(records, at("new.xlsx"), "evidence", "--out", at("with.xlsx"));
  expect(made).toEqual([0, [{ file: at("new.xlsx"), status: "made" }]]);
  const { book } = await openFile(at("with.xlsx"));
  expect(book.table("TanpingEvidence")?.sheet.name).toBe("证据");
  const again = await runCommand(records, at("with.xlsx"), "evidence", "--out", at("again.xlsx"));
  expect(again).toEqual([0, [{ file: at("with.xlsx"), status: "shown" }]]);
});

it.each([
  ["text.xlsx", "unreadable", 3],
  ["../format-1.xlsx", "no-records", 1],
])("records refuses %s as %s", async (name, code, exit) => {
  const file = name.startsWith("..") ? "test/data/format-1/sealed.zh-CN.xlsx" : at(name);
  const [exitCode, lines] = await runCommand(records, file, "team", "--out", at("none.xlsx"));
  expect([exitCode, lines]).toMatchObject([exit, [{ file, status: "refused", code }]]);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});

it("a list that does not exist is a usage error", async () => {
  const out = ["--out", at("none.xlsx")];
  await expect(records([at("new.xlsx"), "photos", ...out])).rejects.toBeInstanceOf(UsageError);
  await expect(records(["team", ...out])).rejects.toBeInstanceOf(UsageError);
});
