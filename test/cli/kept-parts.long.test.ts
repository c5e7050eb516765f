import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { allThroughLibreOffice } from "../host/libreoffice";
import { valueOf } from "../host/support/fill";
import { type Copies, copyThrough } from "./support/kept/copy-through";
import { features } from "./support/kept/features";
import { filesWithFeatures } from "./support/kept/files-with-features";
import { userWorkbook } from "./support/kept/user-workbook";
import { officeFaults } from "../host/support/office-faults";

const folder = mkdtempSync(join(tmpdir(), "kept-parts-"));
const composite = 99.7;

interface Tried {
  readonly says: readonly string[];
  readonly before: Uint8Array;
  readonly copies: Copies;
}

const tried: Tried[] = [];

beforeAll(async () => {
  for (const { says, file } of filesWithFeatures(await userWorkbook())) {
    const before = file.bytes();
    const copies = await copyThrough(folder, before, String(composite));
    const kept = Object.entries(copies).map(([command, copy]) => [command, file.missingIn(copy)]);
    expect([says, kept]).toEqual([says, Object.keys(copies).map((command) => [command, []])]);
    tried.push({ says, before, copies });
  }
});

it("every command keeps everything that is tried", () => {
  expect(tried.flatMap(({ says }) => says).sort()).toEqual(features.map(([says]) => says).sort());
});

it("Microsoft's validator finds no more faults in the copies than in the files", () => {
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
