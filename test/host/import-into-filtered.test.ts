import { analyse } from "../../src/importing/analysis/analyse";
import { findLayout } from "../../src/importing/shape/find-layout";
import type { ImportSource } from "../../src/importing/analysis/import-source";
import { createPause } from "../../src/importing/rows/pause";
import { suggestedSettings } from "../../src/importing/shape/settings";
import { sourceTable } from "../../src/importing/shape/source-table";
import { showYear } from "../../src/workflows/explain-year";
import { importData } from "../../src/workflows/import-data";
import { undoImport } from "../../src/workflows/undo-import";
import { openAssessment, scoredAt } from "./support/assessed-book";
import type { OpenBook } from "./support/open-book";

let open: OpenBook;
beforeEach(async () => {
  open = await openAssessment();
});
afterEach(() => open.close());

const rows = [
  ["年份", "排放量（tCO2e）", "产出量（MWh）"],
  [2021, 10, 1],
  [2022, 20, 2],
  [2023, 30, 3],
];
const wanted = { emission: "tCO2e", output: "MWh" };

const source = (): ImportSource => {
  const layout = findLayout(rows);
  if (!layout) throw new Error("No heading was found.");
  const table = sourceTable(rows, layout);
  return { table, settings: suggestedSettings(table) };
};

const bring = async (mode: "replace" | "append") => {
  const sources = [source()];
  const analysis = await analyse(sources, { wanted, pause: createPause() });
  const common = {
    wholeYears: new Set<number>(),
    now: scoredAt,
    from: "rows",
    answers: {},
    accepted: [],
  };
  return importData({ sources, mode, analysis, shown: wanted, ...common });
};

/** Years and emissions of the table's first rows, and how many of its rows are hidden. */
const status = (count: number) => {
  const found = open.book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  const { row, column, rows: height } = found.table.area;
  const value = (at: number, by: number) =>
    found.sheet.cell(row + 1 + at, column + by)?.value ?? null;
  const lines = Array.from({ length: height }, (_, index) => row + index);
  return {
    table: Array.from({ length: count }, (_, at) => [value(at, 0), value(at, 3)]),
    hidden: lines.filter((line) => found.sheet.isRowHidden(line)).length,
  };
};

const drax = [
  [2016, 6171178],
  [2017, 6215220],
  [2018, 4138782],
  [2019, 725751],
  [2020, 1527003],
];
const brought = [
  [2021, 10],
  [2022, 20],
  [2023, 30],
];

test.each([
  ["replace" as const, [...brought, [null, null]]],
  ["append" as const, [...drax, ...brought]],
])("an import (%s) into a filtered table puts every row where it belongs", async (mode, table) => {
  await showYear(2018);
  expect(await bring(mode)).toMatchObject({ kind: "done", answer: { rows: 3 } });
  expect(status(table.length)).toEqual({ table, hidden: 0 });
});

test("an import is taken back out of a table that was filtered since", async () => {
  await bring("replace");
  await showYear(2022);
  expect((await undoImport("zh-CN", scoredAt)).kind).toBe("done");
  expect(status(5)).toEqual({ table: drax, hidden: 0 });
});
