import type { OverviewSheet, OverviewTable } from "../../../src/rollup/overview-sheet";
import { placeOverview } from "../../../src/rollup/place-overview";

const table = (name: string, rows: number): OverviewTable => ({
  name,
  columns: ["a", "b", "c"].map((heading) => ({ heading, width: 60 })),
  rows: Array.from({ length: rows }, () => ["1", "2", "3"]),
});

const sheet = (tables: readonly OverviewTable[]): OverviewSheet => ({
  ...{ title: "总览", heading: "多组织评价总览", lines: ["截至 2026-11-30"], tables },
  charts: (["columns", "rows"] as const).map((series) => ({
    ...{ title: series, kind: "column", table: "first", series, from: 1, to: 2, most: 2 },
  })),
});

it("places texts, tables one below the other with a row between, and charts below all", () => {
  const { texts, tables, charts, frozenRows } = placeOverview(
    sheet([table("first", 3), table("second", 0)]),
  );
  expect(texts).toEqual(["多组织评价总览", "截至 2026-11-30"]);
  expect(tables.map(({ area }) => area)).toEqual([
    { row: 3, column: 0, rows: 4, columns: 3 },
    { row: 8, column: 0, rows: 1, columns: 3 },
  ]);
  expect(charts.map(({ over }) => over.row)).toEqual([10, 28]);
  expect(frozenRows).toBe(0);
});

it("draws a series a column, or a series a row, of no more rows than can be told apart", () => {
  const [byColumns, byRows] = placeOverview(sheet([table("first", 3)])).charts;
  expect(byColumns?.series).toEqual([
    {
      name: { row: 3, column: 1, rows: 1, columns: 1 },
      values: { row: 4, column: 1, rows: 2, columns: 1 },
      categories: { row: 4, column: 0, rows: 2, columns: 1 },
    },
    {
      name: { row: 3, column: 2, rows: 1, columns: 1 },
      values: { row: 4, column: 2, rows: 2, columns: 1 },
      categories: { row: 4, column: 0, rows: 2, columns: 1 },
    },
  ]);
  expect(byRows?.series).toEqual([
    {
      name: { row: 4, column: 0, rows: 1, columns: 1 },
      values: { row: 4, column: 1, rows: 1, columns: 2 },
      categories: { row: 3, column: 1, rows: 1, columns: 2 },
    },
    {
      name: { row: 5, column: 0, rows: 1, columns: 1 },
      values: { row: 5, column: 1, rows: 1, columns: 2 },
      categories: { row: 3, column: 1, rows: 1, columns: 2 },
    },
  ]);
});

it("a table without rows has no chart, and a table alone keeps its headings in sight", () => {
  const { charts, frozenRows } = placeOverview(sheet([table("first", 0)]));
  expect([charts, frozenRows]).toEqual([[], 4]);
});
