import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { clauses } from "../../cli/clauses";
import { create } from "../../cli/create";
import { migrate } from "../../cli/migrate";
import { verify } from "../../cli/verify";
import { UsageError } from "../../cli/usage";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "clauses-"));
const at = (name: string) => join(folder, name);

const sheetsOf = async (file: string) => {
  const { book } = await readXlsx(readFileSync(file), createCalculator());
  return book.sheets.map(({ name }) => name);
};

beforeAll(() => create([at("book.xlsx"), "--lang", "en-US"]));

it("adds the sheet to a copy, whose source stays as it was", async () => {
  const before = readFileSync(at("book.xlsx"));
  expect(await runCommand(clauses, at("book.xlsx"), "--out", at("with.xlsx"))).toEqual([
    0,
    [{ file: at("book.xlsx"), status: "created" }],
  ]);
  expect((await sheetsOf(at("with.xlsx"))).at(-1)).toBe("Clauses");
  expect(readFileSync(at("book.xlsx"))).toEqual(before);
});

it("leaves a sheet that is there", async () => {
  const [exitCode, [line]] = await runCommand(clauses, at("with.xlsx"), "--out", at("again.xlsx"));
  expect([exitCode, line?.status]).toEqual([0, "left"]);
  expect(await sheetsOf(at("again.xlsx"))).toEqual(await sheetsOf(at("with.xlsx")));
});

it("joins a sealed file of format 1, which stays intact", async () => {
  const sealed = "test/data/format-1/sealed.zh-CN.xlsx";
  await runCommand(clauses, sealed, "--out", at("sealed.xlsx"));
  const [exitCode, [line]] = await runCommand(verify, at("sealed.xlsx"));
  expect([exitCode, line?.status, line?.changes]).toEqual([0, "intact", []]);
});

it("is left behind by a migration, which says so", async () => {
  const old = "test/data/format-1/sealed.zh-CN.xlsx";
  await runCommand(clauses, old, "--out", at("old.xlsx"));
  const [, [line]] = await runCommand(migrate, at("old.xlsx"), "--out", at("new.xlsx"));
  expect(JSON.stringify(line?.lost)).toContain("条款");
  expect(await sheetsOf(at("new.xlsx"))).not.toContain("条款");
});

it("refuses what is no workbook of an assessment", async () => {
  writeFileSync(at("no.xlsx"), "no workbook");
  expect(await runCommand(clauses, at("no.xlsx"), "--out", at("out.xlsx"))).toMatchObject([
    3,
    [{ status: "refused" }],
  ]);
});

it.each([
  ["without --out", () => [at("book.xlsx")]],
  ["with two workbooks", () => [at("book.xlsx"), at("with.xlsx"), "--out", at("out.xlsx")]],
  ["over its own source", () => [at("book.xlsx"), "--out", at("book.xlsx")]],
])("is a usage error %s", async (_, words) => {
  await expect(clauses(words())).rejects.toThrow(UsageError);
});
