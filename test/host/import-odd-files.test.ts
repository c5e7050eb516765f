import fc from "fast-check";
import { SourceFault } from "../../src/faults/source-fault";
import { findLayout } from "../../src/importing/shape/find-layout";
import type { SourceRows } from "../../src/importing/shape/layout";
import { openSource } from "../../src/tabular/open-source";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { oddFiles, type OddFile } from "../unit/importing/odd-files";
import { openAssessment } from "./support/assessed-book";
import { codeOf, importNow, sourceOf } from "./support/imports";
import { openBook } from "./support/open-book";
import { randomSeed } from "./support/random-seed";

let start: BookSnapshot;
let formulas: number;
const formulasIn = ({ sheets }: BookSnapshot) =>
  sheets.flatMap(({ cells }) => cells.filter(({ cell }) => cell.formula !== null)).length;

beforeAll(async () => {
  const { book, close } = await openAssessment();
  start = book.snapshot();
  formulas = formulasIn(start);
  close();
});

const opened = () => openBook(Book.load(createCalculator(), start));

/** Year, source and note of each row of the table that has a year. */
const textsIn = (book: Book) => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { row, column, rows } = found.table.area;
  return Array.from({ length: rows - 1 }, (_, down) =>
    [2, 5].map((right) => found.sheet.cell(row + 1 + down, column + right)?.value ?? null),
  ).filter(([source, note]) => source !== null || note !== null);
};

const hostile = [
  "=1+1",
  '=HYPERLINK("http://x")',
  "=cmd|'/c calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "'",
  "'=1",
  "''=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
  "=\t1",
  "1/2",
  "2023-12",
  "0012",
  "1e5",
  "5%",
  "TRUE",
  "#N/A",
  "May 2023",
  "１２３",
  ".5",
  "$5",
  "{=1}",
  "a\nb",
  "=1\n+2",
  "\u0000x",
  "\u202e=1",
];

it("writes texts that look like formulas, numbers or dates as the texts they are", async () => {
  const open = await opened();
  const rows = hostile.map((text, index) => [2000 + index, text, index + 1, 1, `${text} `]);
  const source = sourceOf([["年份", "排放源", "排放量(t)", "产量(MWh)", "备注"], ...rows]);
  const keep = { ...source.settings.treatments, "total-row": "keep" } as const;
  const settings = { ...source.settings, treatments: keep };
  expect(codeOf(await importNow([{ ...source, settings }], { from: "=A1+数据.csv" }))).toBe("done");
  expect(textsIn(open.book)).toEqual(hostile.map((text) => [text, text.trim()]));
  expect(formulasIn(open.book.snapshot())).toBe(formulas);
  open.close();
});

const rowsOf = async (file: OddFile): Promise<SourceRows> => {
  try {
    return (await (await openSource(file)).sheet(0)).rows;
  } catch (error) {
    if (error instanceof SourceFault) return [];
    throw error;
  }
};

it("makes no formula of any file, and says what it cannot import", async () => {
  const outcomes = new Set<string>();
  for (const file of fc.sample(oddFiles, { seed: randomSeed, numRuns: 20 })) {
    const rows = await rowsOf(file);
    if (!findLayout(rows)) continue;
    const source = sourceOf(rows);
    const settings = {
      ...source.settings,
      units: { emission: "t", output: "MWh", energy: "tce" },
    };
    const open = await opened();
    const code = codeOf(await importNow([{ ...source, settings }]));
    expect([randomSeed, formulasIn(open.book.snapshot())]).toEqual([randomSeed, formulas]);
    outcomes.add(code);
    open.close();
  }
  expect([...outcomes].filter((code) => !["done", "nothing-to-import"].includes(code))).toEqual([]);
});
