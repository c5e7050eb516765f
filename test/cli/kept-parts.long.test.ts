import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { allThroughLibreOffice } from "../host/libreoffice";
import { valueOf } from "../host/support/fill";
import { type Copies, copyThrough } from "./support/kept/copy-through";
import { features } from "./support/kept/features";
import { UserFile } from "./support/kept/user-file";
import { userWorkbook } from "./support/kept/user-workbook";
import { officeFaults } from "../host/support/office-faults";

const folder = mkdtempSync(join(tmpdir(), "kept-parts-"));
const composite = 99.7;

interface Tried {
  readonly says: string;
  readonly before: Uint8Array;
  readonly copies: Copies;
}

const tried: Tried[] = [];
let plain: Uint8Array;

beforeAll(async () => {
  plain = await userWorkbook();
});

it.each(features)("every command keeps %s", async (says, add) => {
  const file = new UserFile(plain);
  add(file);
  const before = file.bytes();
  const copies = await copyThrough(folder, before, String(composite));
  tried.push({ says, before, copies });
  const missing = Object.entries(copies).map(([command, copy]) => [command, file.missingIn(copy)]);
  expect(missing).toEqual(Object.keys(copies).map((command) => [command, []]));
});

it("Microsoft's validator finds no more faults in the copies than in the files", () => {
  expect(tried).toHaveLength(features.length);
  const files = tried.flatMap(({ before, copies }) => [before, ...Object.values(copies)]);
  const counts = officeFaults(files, "xlsx").map(({ length }) => length);
  const each = 1 + Object.keys(tried[0]?.copies ?? {}).length;
  const worse = tried.flatMap(({ says }, index) => {
    const [before = 0, ...after] = counts.slice(index * each, (index + 1) * each);
    return after.some((count) => count > before) ? [{ says, before, after }] : [];
  });
  expect(worse).toEqual([]);
});

it("LibreOffice calculates the same score in every scored and every sealed copy", async () => {
  const files = tried.flatMap(({ copies }) => [copies.score, copies.seal]);
  const scores: unknown[] = [];
  for (const saved of await allThroughLibreOffice(files)) {
    const { book } = await readXlsx(saved, createCalculator());
    scores.push(valueOf(book, "tanping_result_composite"));
  }
  expect(scores).toEqual(files.map(() => composite));
});
