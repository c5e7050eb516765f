import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { runTanping } from "../cli/run-tanping";
import { throughLibreOffice } from "./libreoffice";
import { allThroughOpenpyxl } from "./openpyxl";
import { isPrinted, overlapping, printedWords, type PrintedWord } from "./support/printed-words";
import { writtenTexts } from "./support/written-texts";

const source = "test/data/long-evidence.xlsx";

const scoredFile = async (): Promise<Uint8Array> => {
  const out = mkdtempSync(join(tmpdir(), "printed-"));
  const { exitCode } = await runTanping("score", source, "--out", out);
  expect(exitCode).toBe(0);
  const bytes = readFileSync(join(out, "long-evidence.xlsx"));
  rmSync(out, { recursive: true });
  return bytes;
};

const files = ["scored", "scored, saved by LibreOffice", "scored, saved by openpyxl"] as const;
let texts: readonly string[];
let before: readonly PrintedWord[];
let printed: Readonly<Record<string, readonly PrintedWord[]>>;

beforeAll(async () => {
  const unscored = readFileSync(source);
  texts = writtenTexts((await readXlsx(unscored, createCalculator())).book);
  const scored = await scoredFile();
  const saved = [await throughLibreOffice(scored), ...(await allThroughOpenpyxl([scored]))];
  const [first = [], ...others] = await printedWords([unscored, scored, ...saved]);
  before = first;
  printed = Object.fromEntries(files.map((file, index) => [file, others[index] ?? []]));
});

it("notes that are longer than their rows are not to be read before the workbook is scored", () => {
  const cut = texts.filter((text) => !isPrinted(before, text));
  expect([...cut, ...overlapping(before)]).not.toEqual([]);
});

it.each(files)("every entry of the workbook %s is on a page, whole", (file) => {
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((text) => !isPrinted(printed[file] ?? [], text))).toEqual([]);
});

it.each(files)("no text of the workbook %s is printed over another", (file) => {
  expect(overlapping(printed[file] ?? [])).toEqual([]);
});
