import type { Area } from "@tanping/workbench/book/area";
import type { Chart, ChartSeries } from "@tanping/workbench/book/charts/chart";
import { absoluteReference } from "../src/cells/address";
import type { OverviewChart, OverviewTable } from "../src/rollup/overview-sheet";

/** A table of the overview with the row of its headings. */
export interface PlacedTable {
  readonly table: OverviewTable;
  readonly row: number;
}

interface ChartAt {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
}

/** Each chart lies below the tables, as wide as a page. */
export const overviewChart = (
  its: OverviewChart,
  placed: PlacedTable,
  { sheet, row, id }: ChartAt,
): Chart => ({
  id,
  name: its.title,
  anchor: {
    from: { row, column: 0, right: 0, down: 0 },
    to: { row: row + 16, column: 6, right: 0, down: 0 },
  },
  title: its.title,
  axisTitles: { category: null, value: null, secondaryValue: null },
  axisMinimums: { value: 0 },
  legend: "bottom",
  series: seriesOf(its, placed, sheet),
});

const seriesOf = (
  { kind, series, from, to, most }: OverviewChart,
  { table, row }: PlacedTable,
  title: string,
): readonly ChartSeries[] => {
  const rows = Math.min(table.rows.length, most);
  const reference = (area: Area) => `=${absoluteReference(title, area)}`;
  const single = { columns: 1, rows: 1 };
  const one = (name: Area, values: Area, categories: Area): ChartSeries => ({
    name: reference(name),
    values: reference(values),
    categories: reference(categories),
    kind,
    axisGroup: "primary",
  });
  const columns = to - from + 1;
  const headings = { row, column: from, rows: 1, columns };
  return series === "columns"
    ? Array.from({ length: columns }, (_, at) =>
        one(
          { ...single, row, column: from + at },
          { ...single, row: row + 1, column: from + at, rows },
          { ...single, row: row + 1, column: 0, rows },
        ),
      )
    : Array.from({ length: rows }, (_, at) =>
        one(
          { ...single, row: row + 1 + at, column: 0 },
          { ...headings, row: row + 1 + at },
          headings,
        ),
      );
};
